package org.mstrials.source;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mstrials.model.PartialDate;
import org.mstrials.model.PrintedDate;
import org.mstrials.model.PublicationCode.PublicationStep;
import org.mstrials.model.PublicationDates;
import org.mstrials.model.PublicationDates.Step;

/** Dates of a PubMed record: complete, partial, or in words such as "1998 Dec-1999 Jan". */
final class PubMedDates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, PublicationStep> HISTORY = new TreeMap<>(Map.ofEntries(
            entry("received", PublicationStep.RECEIVED),
            entry("revised", PublicationStep.REVISED),
            entry("accepted", PublicationStep.ACCEPTED),
            entry("aheadofprint", PublicationStep.AHEAD_OF_PRINT),
            entry("epublish", PublicationStep.PUBLISHED_ONLINE),
            entry("ppublish", PublicationStep.PUBLISHED_IN_PRINT),
            entry("ecollection", PublicationStep.IN_COLLECTION),
            entry("retracted", PublicationStep.RETRACTED),
            entry("pmc", PublicationStep.IN_PMC),
            entry("pmcr", PublicationStep.RECEIVED_BY_PMC),
            entry("pmc-release", PublicationStep.FREE_IN_PMC),
            entry("pubmed", PublicationStep.IN_PUBMED),
            entry("pubmedr", PublicationStep.RECEIVED_BY_PUBMED),
            entry("premedline", PublicationStep.IN_PROCESS),
            entry("medline", PublicationStep.IN_MEDLINE),
            entry("medliner", PublicationStep.RECEIVED_BY_MEDLINE),
            entry("entrez", PublicationStep.IN_ENTREZ)));

    private PubMedDates() {}

    static PublicationDates ofArticle(XmlCursor citation, XmlCursor data) {
        XmlCursor article = citation.child("Article");
        List<Step> steps = new ArrayList<>();
        for (XmlCursor date : article.children("ArticleDate")) {
            if (!date.attribute("DateType").orElse("Electronic").equals("Electronic")) {
                date.notice("another type of date", "DateType Electronic");
            }
            step(PublicationStep.PUBLISHED_ONLINE, date).ifPresent(steps::add);
        }
        step(PublicationStep.RECORD_CREATED, citation.child("DateCreated")).ifPresent(steps::add);
        step(PublicationStep.RECORD_COMPLETED, citation.child("DateCompleted")).ifPresent(steps::add);
        step(PublicationStep.RECORD_REVISED, citation.child("DateRevised")).ifPresent(steps::add);
        steps.addAll(history(data));
        XmlCursor issued = article.child("Journal").child("JournalIssue").child("PubDate");
        return new PublicationDates(printed(issued), List.of(), steps);
    }

    static PublicationDates ofBook(XmlCursor document, XmlCursor data) {
        XmlCursor book = document.child("Book");
        List<Step> steps = new ArrayList<>();
        step(PublicationStep.BEGUN, book.child("BeginningDate")).ifPresent(steps::add);
        step(PublicationStep.ENDED, book.child("EndingDate")).ifPresent(steps::add);
        step(PublicationStep.CONTRIBUTED, document.child("ContributionDate")).ifPresent(steps::add);
        step(PublicationStep.RECORD_REVISED, document.child("DateRevised")).ifPresent(steps::add);
        steps.addAll(history(data));
        return new PublicationDates(printed(book.child("PubDate")), List.of(), steps);
    }

    private static List<Step> history(XmlCursor data) {
        return data.child("History")
                .all(
                        "PubMedPubDate",
                        date -> date.attribute("PubStatus")
                                .flatMap(status -> kind(date, status))
                                .flatMap(kind -> step(kind, date)));
    }

    private static Optional<PublicationStep> kind(XmlCursor date, String status) {
        Optional<PublicationStep> kind = Optional.ofNullable(HISTORY.get(status));
        if (kind.isEmpty()) {
            date.lost("the status " + Complaints.quote(status), "one of " + HISTORY.keySet());
        }
        return kind;
    }

    /** A step has no place for words: what is certain of them is kept, the rest is complained of. */
    private static Optional<Step> step(PublicationStep kind, XmlCursor date) {
        Optional<PrintedDate> printed = printed(date);
        printed.flatMap(PrintedDate::printed)
                .ifPresent(words -> date.lost(Complaints.quote(words), "a date of numbers that a calendar has"));
        return printed.flatMap(PrintedDate::date).map(known -> new Step(kind, known));
    }

    /** What is printed, and the part of it that is certain: with two years in it, nothing is. */
    private static Optional<PrintedDate> printed(XmlCursor date) {
        Optional<String> words = date.text("MedlineDate");
        if (words.isPresent()) {
            return Optional.of(new PrintedDate(onlyYear(words.get()), words));
        }
        Optional<String> year = date.text("Year");
        Optional<String> month = date.text("Month").or(() -> date.text("Season"));
        Optional<String> day = date.text("Day");
        if (year.isEmpty()) {
            if (date.isPresent()) {
                date.lost("no year", PartialDate.EXPECTED);
            }
            return Optional.empty();
        }
        Optional<PrintedDate> exact = exact(year.get(), month, day);
        return exact.or(() -> Optional.of(new PrintedDate(
                onlyYear(year.get()),
                Optional.of(
                        Stream.of(year, month, day).flatMap(Optional::stream).collect(Collectors.joining(" "))))));
    }

    /** Empty when a part is no number or month, or no calendar has the day. */
    private static Optional<PrintedDate> exact(String year, Optional<String> month, Optional<String> day) {
        try {
            return Optional.of(PrintedDate.of(new PartialDate(
                    Integer.parseInt(year),
                    month.map(text -> OptionalInt.of(month(text))).orElse(OptionalInt.empty()),
                    day.map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty()))));
        } catch (IllegalArgumentException inWords) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        int place = MONTHS.indexOf(text.toLowerCase(Locale.ROOT));
        return place < 0 ? Integer.parseInt(text) : place + 1;
    }

    private static Optional<PartialDate> onlyYear(String words) {
        Set<String> years =
                YEAR.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
        return years.size() == 1
                ? Optional.of(PartialDate.parse(years.iterator().next()))
                : Optional.empty();
    }
}
