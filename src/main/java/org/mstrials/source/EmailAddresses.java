package org.mstrials.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses in a text: they are contacts, which are published only when an operator asks for it. */
final class EmailAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\s,;]*(?:(?:electronic address|e-?mail(?: address)?)\\s*:?\\s*)?[(<\\[]?"
                    + "[\\p{L}\\d][\\p{L}\\d.!#$%&'*+/=?^_`{|}~-]*+\\s?@\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+[)>\\]]?"
                    + "(\\s*[.,;])?",
            Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    /** The text without them and their punctuation; may be empty. */
    static String without(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        Matcher address = ADDRESS.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (address.find()) {
            boolean last = address.end() == text.length() || address.group(1) == null;
            address.appendReplacement(rest, last ? "" : "$1");
        }
        address.appendTail(rest);
        return rest.toString().strip().replaceAll("[,;\\s]+$", "");
    }
}
