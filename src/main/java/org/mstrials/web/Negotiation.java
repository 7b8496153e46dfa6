package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.QuotedCSV;

/** What a client wants to read (RFC 9110, section 12.5.1). */
final class Negotiation {
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([01]?(?:\\.\\d{0,3})?)\\s*(?:;|$)");

    /**
     * One item of the header.
     *
     * @param range a media type, or as text/* or *&#47;*
     * @param weight from 0, not acceptable, to 1
     */
    private record Item(String range, double weight) {
        static Item of(String text) {
            Matcher weight = WEIGHT.matcher(text);
            String range = text.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            double value = weight.find() ? Double.parseDouble("0" + weight.group(1)) : 1;
            // old Java clients write one star
            return new Item(range.equals("*") ? "*/*" : range, value);
        }

        /** How exactly it names the type: 0 when not at all. */
        int precision(String type) {
            if (range.equals(type)) {
                return 3;
            }
            boolean same = range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
            return same ? 2 : range.equals("*/*") ? 1 : 0;
        }
    }

    private Negotiation() {}

    /** The media type that a client likes best; of equals the first. */
    static Optional<String> choose(HttpServletRequest request, List<String> offers) {
        return choose(request, offers, Function.identity());
    }

    /**
     * What a client likes best; of equals the first.
     *
     * @param offers what there is
     * @param type the media type of each
     * @return empty when the client accepts none, or nobody can read what it accepts
     */
    static <T> Optional<T> choose(HttpServletRequest request, List<T> offers, Function<T, String> type) {
        List<Item> items;
        try {
            items = items(request);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return offers.stream()
                .filter(offer -> weight(type.apply(offer), items) > 0)
                // the first of the heaviest: max would take the last
                .min(Comparator.comparingDouble(offer -> -weight(type.apply(offer), items)));
    }

    private static List<Item> items(HttpServletRequest request) {
        String[] headers = Collections.list(request.getHeaders("Accept")).toArray(String[]::new);
        return new QuotedCSV(true, headers).getValues().stream().map(Item::of).toList();
    }

    /** The item that names the type most exactly counts, whatever others allow. */
    private static double weight(String type, List<Item> items) {
        if (items.isEmpty()) {
            return 1;
        }
        return items.stream()
                .filter(item -> item.precision(type) > 0)
                .max(Comparator.comparingInt(item -> item.precision(type)))
                .map(Item::weight)
                .orElse(0.0);
    }
}
