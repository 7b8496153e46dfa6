package org.mstrials.source;

import java.util.regex.Pattern;

/** Signs that would forge, hide or break what is printed. */
final class Unprintable {
    /** What no XML document may hold (XML 1.0, section 2.2): most control characters, and half a character. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** In a name, also what moves the cursor, ends a line or turns the direction of writing. */
    private static final Pattern NO_NAME =
            Pattern.compile("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Unprintable() {}

    /** The text, with the replacement character (U+FFFD) for what is none; the same object when all of it is text. */
    static String replaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign >= Character.MIN_SURROGATE) {
                String replaced = NO_TEXT.matcher(text).replaceAll("\uFFFD");
                return replaced.equals(text) ? text : replaced;
            }
        }
        return text;
    }

    /** A name of a file as it can be printed on a line: other signs by their numbers, as &#92;u000a. */
    static String escaped(String name) {
        return NO_NAME.matcher(name)
                .replaceAll(sign -> "\\\\u%04x".formatted(sign.group().codePointAt(0)));
    }
}
