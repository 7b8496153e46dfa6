package org.mstrials.web;

/**
 * How deep the brackets of a query stand in each other. It is counted in the text, since the parser goes one step deeper
 * with each, until the thread has no room left. Brackets in IRIs, strings and comments are none (SPARQL 1.1, sections 19.4
 * and 19.8).
 */
final class Nesting {
    /** The deepest that is read; queries written by people or programs have less than twenty. */
    static final int LIMIT = 100;

    private final String text;
    private int at;

    private Nesting(String text) {
        this.text = text;
    }

    /** The greatest depth in a text. */
    static int depth(String text) {
        return new Nesting(text).deepest();
    }

    private int deepest() {
        int depth = 0;
        int deepest = 0;
        for (; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '(', '{', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', '}', ']' -> depth--;
                case '"' -> skipString('"');
                case '\'' -> skipString('\'');
                case '<' -> skipIri();
                case '#' -> skipComment();
                case '\\' -> at++;
                default -> {}
            }
        }
        return deepest;
    }

    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        String end = text.startsWith(three, at) ? three : String.valueOf(quote);
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length() - 1;
    }

    /** Otherwise it is the sign for less. */
    private void skipIri() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) > ' ' && "<\"{}|^`\\>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '>') {
            at = end;
        }
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }
}
