package org.mstrials.harvest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mstrials.model.BadInstallation;

/**
 * Finds articles with ESearch. It lists no more than 9,999 of a result, so a larger one is asked for in parts: by the day
 * when an article came into PubMed, of which each article has one.
 *
 * @param address of the E-utilities
 * @param caller who asks
 * @param run what the searches are made for
 */
record PubMedSearch(URI address, Caller caller, Run run) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 12, 31);

    /**
     * The numbers of all articles that a query finds.
     *
     * @param warnings is told what PubMed did not understand of the query
     */
    Set<String> ids(String query, Consumer<String> warnings) throws Refused {
        SearchResult all = ask(query, Map.of());
        all.warnings().forEach(warnings);
        Set<String> ids = new TreeSet<>(all.ids());
        if (all.count() > SearchResult.LONGEST) {
            split(query, EARLIEST, LATEST, ids);
        }
        run.tally().lacking(all.count() - ids.size());
        return ids;
    }

    /** A query limited to what was changed since a day; the other end of the range is open. */
    static String changed(String query, Instant since) {
        return "(%s) AND (\"%s\"[mdat] : \"3000\"[mdat])"
                .formatted(query, DATE.format(LocalDate.ofInstant(since, ZoneOffset.UTC)));
    }

    private void split(String query, LocalDate from, LocalDate until, Set<String> ids) throws Refused {
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
        part(query, from, middle, ids);
        if (middle.isBefore(until)) {
            part(query, middle.plusDays(1), until, ids);
        }
    }

    private void part(String query, LocalDate from, LocalDate until, Set<String> ids) throws Refused {
        Map<String, String> dates =
                Map.of("datetype", "edat", "mindate", DATE.format(from), "maxdate", DATE.format(until));
        SearchResult part = ask(query, dates);
        if (part.count() <= SearchResult.LONGEST) {
            ids.addAll(part.ids());
        } else if (from.equals(until)) {
            throw new BadInstallation(
                    "the query finds " + part.count() + " articles of one day, " + from + ", and PubMed lists only "
                            + SearchResult.LONGEST,
                    "ask narrower questions, each into a folder of its own");
        } else {
            split(query, from, until, ids);
        }
    }

    private SearchResult ask(String query, Map<String, String> dates) throws Refused {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("db", "pubmed");
        parameters.put("term", query);
        parameters.put("retmax", Integer.toString(SearchResult.LONGEST));
        parameters.put("retmode", "xml");
        parameters.putAll(dates);
        return run.look(
                Request.post(URI.create(address + "/esearch.fcgi"), parameters, caller.ncbiParameters()),
                SearchResult.CONTENT);
    }
}
