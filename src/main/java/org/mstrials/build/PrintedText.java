package org.mstrials.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document as it was extracted from its pages: lines break anywhere, words are hyphenated, columns and
 * captions interrupt sentences. So it is searched without white space and hyphens.
 */
final class PrintedText {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String raw;
    private final String squeezed;
    private final int[] positions;

    PrintedText(String raw) {
        this.raw = raw;
        StringBuilder kept = new StringBuilder(raw.length());
        int[] places = new int[raw.length()];
        for (int i = 0; i < raw.length(); i++) {
            if (counts(raw.charAt(i))) {
                places[kept.length()] = i;
                kept.append(raw.charAt(i));
            }
        }
        this.squeezed = kept.toString();
        this.positions = places;
    }

    /**
     * A stretch of the text.
     *
     * @param start its first character
     * @param end the character behind its last
     */
    record Span(int start, int end) {
        /** Characters between the two; 0 when they touch or overlap. */
        int distance(Span other) {
            return Math.max(0, Math.max(other.start - end, start - other.end));
        }

        boolean contains(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    /**
     * Every place where something is printed. A number is not found inside a longer one; behind words it may be followed
     * by a point and the number of a reference.
     */
    List<Span> find(String printed) {
        boolean hasWords = printed.chars().anyMatch(Character::isLetter);
        return occurrences(printed).stream()
                .filter(span -> !splitsDigits(span) && (hasWords || !splitsDecimal(span)))
                .toList();
    }

    /** Every place where these characters stand, be it inside a number. */
    List<Span> occurrences(String characters) {
        String wanted = squeeze(characters);
        List<Span> found = new ArrayList<>();
        for (int at = squeezed.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = squeezed.indexOf(wanted, at + 1)) {
            found.add(span(at, at + wanted.length()));
        }
        return found;
    }

    /** Every match of a pattern that is written for the text without white space and hyphens. */
    List<Span> find(Pattern pattern) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(squeezed);
        while (matcher.find()) {
            found.add(span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Every sequence of digits. */
    List<Span> numbers() {
        List<Span> found = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(raw);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    String text(Span span) {
        return raw.substring(span.start(), span.end());
    }

    /** A stretch with some words around it, in one line. */
    String around(Span span) {
        int start = Math.max(0, span.start() - 40);
        int end = Math.min(raw.length(), span.end() + 20);
        return raw.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    /** The number of the line, from 1. */
    long line(Span span) {
        return raw.substring(0, span.start())
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
    }

    /** A text as it is searched: without white space and hyphens. */
    static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(sign -> counts((char) sign)).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static boolean counts(char sign) {
        return !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '-' && sign != '\u2011';
    }

    private Span span(int start, int end) {
        return new Span(positions[start], positions[end - 1] + 1);
    }

    private boolean splitsDigits(Span span) {
        return (isDigit(span.start()) && isDigit(span.start() - 1)) || (isDigit(span.end() - 1) && isDigit(span.end()));
    }

    private boolean splitsDecimal(Span span) {
        boolean isFraction = isDigit(span.start()) && isPoint(span.start() - 1) && isDigit(span.start() - 2);
        boolean isWholePart = isDigit(span.end() - 1) && isPoint(span.end()) && isDigit(span.end() + 1);
        return isFraction || isWholePart;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < raw.length() && raw.charAt(index) >= '0' && raw.charAt(index) <= '9';
    }

    private boolean isPoint(int index) {
        return index >= 0 && index < raw.length() && raw.charAt(index) == '.';
    }
}
