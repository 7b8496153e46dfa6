package org.mstrials.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of texts, without case, punctuation and white space. It remembers them: the groups of a study's outcomes have
 * the same titles and descriptions again and again.
 */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\d)");

    private final Map<String, List<String>> known = new HashMap<>();

    List<String> of(String text) {
        return known.computeIfAbsent(text, Words::split);
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
