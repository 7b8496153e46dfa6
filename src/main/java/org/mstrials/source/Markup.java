package org.mstrials.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of Crossref, which may have tags of HTML, JATS or MathML in it and entities in place of signs.
 *
 * @param plain the text without them
 * @param marked the text as written, when it has some
 */
record Markup(String plain, Optional<String> marked) {
    private static final String ATTRIBUTES = "(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*/?>";
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:jats:)?(?:p|title|sec|list|list-item|label|br|disp-formula)" + ATTRIBUTES, Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:jats:[\\w-]+|mml:[\\w-]+|i|b|em|strong|italic|bold|sub|sup|u|sc|scp|tt|span|math)" + ATTRIBUTES,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#(\\d{1,7})|#x([0-9a-fA-F]{1,6}));");
    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    static Markup of(String text) {
        boolean marked = BLOCK.matcher(text).find()
                || INLINE.matcher(text).find()
                || ENTITY.matcher(text).find();
        String words = INLINE.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll("");
        String plain = ENTITY.matcher(words)
                .replaceAll(entity -> Matcher.quoteReplacement(sign(entity)))
                .replaceAll("\\s+", " ")
                .strip();
        return new Markup(plain, marked ? Optional.of(text) : Optional.empty());
    }

    private static String sign(MatchResult entity) {
        if (entity.group(1) != null) {
            return SIGNS.getOrDefault(entity.group(1), entity.group());
        }
        int code = entity.group(2) != null ? Integer.parseInt(entity.group(2)) : Integer.parseInt(entity.group(3), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
    }
}
