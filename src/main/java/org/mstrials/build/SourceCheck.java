package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mstrials.build.PrintedText.Span;
import org.mstrials.model.BadInstallation;
import org.mstrials.model.Evidence;
import org.mstrials.model.PrintedReference;
import org.mstrials.model.UnusedNumber;

/**
 * Opens a document's text and looks every fact up: a figure must be printed beside the words that its place names, a
 * table's cells must follow their row's heading in the order of the columns. Then it lists the numbers of the text that
 * no fact and no line of unused.csv accounts for.
 */
public final class SourceCheck {
    /** Characters between the words that a place names and the figure. */
    private static final int NEARBY = 120;

    /** Characters between the words that a place names and any number that its fact bears. */
    private static final int SAME_PASSAGE = 200;

    private final Evidence evidence;
    private final PrintedText text;
    private final List<String> unverified = new ArrayList<>();
    private final List<Span> used = new ArrayList<>();
    private final Map<Span, Set<String>> passages = new LinkedHashMap<>();
    private int facts;

    private SourceCheck(Evidence evidence, PrintedText text) {
        this.evidence = evidence;
        this.text = text;
    }

    /**
     * What a check found.
     *
     * @param document identifier of the document
     * @param facts facts that were looked up
     * @param numbers numbers in the text
     * @param unverified facts that are not printed where they say
     * @param unexplained numbers that nothing accounts for
     */
    public record Outcome(String document, int facts, int numbers, List<String> unverified, List<String> unexplained) {
        /** Whether everything was found and accounted for. */
        public boolean clean() {
            return unverified.isEmpty() && unexplained.isEmpty();
        }
    }

    /** Checks a document against its text; empty when its header names none. */
    public static Optional<Outcome> check(Evidence evidence, Path sources) {
        return evidence.text().map(name -> {
            Path file = sources.resolve(name).normalize();
            if (!file.startsWith(sources.normalize()) || !Files.isReadable(file)) {
                throw new BadInstallation(
                        "no text " + name + " of " + evidence.id() + " in " + sources,
                        "put it there, or name another folder with --sources");
            }
            try {
                return new SourceCheck(evidence, new PrintedText(Files.readString(file, UTF_8))).run();
            } catch (IOException failed) {
                throw new BadInstallation("cannot read " + file, "the text must be UTF-8", failed);
            }
        });
    }

    private Outcome run() {
        List<PrintedFact> all = PrintedFact.of(evidence);
        all.stream().filter(fact -> fact.place().row().isEmpty()).forEach(this::lookUp);
        all.stream()
                .filter(fact -> fact.place().row().isPresent())
                .collect(Collectors.groupingBy(
                        fact -> fact.place().section() + " / "
                                + fact.place().row().orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::lookUpRow);
        evidence.references().forEach(this::lookUpReference);
        evidence.affiliations().forEach(entry -> used.addAll(text.find(entry.text())));
        evidence.unused().forEach(this::lookUpUnused);
        List<Span> numbers = text.numbers();
        return new Outcome(evidence.id(), facts, numbers.size(), unverified, unexplained(numbers));
    }

    private void lookUp(PrintedFact fact) {
        facts++;
        Optional<String> near = fact.place().near();
        List<Span> anchors = near.map(text::find).orElse(List.of());
        List<Span> figures = fact.printed().map(text::find).orElse(anchors);
        List<Span> found = near.isEmpty() ? figures : beside(figures, anchors);
        if (found.isEmpty()) {
            unverified.add("%s: expected %s%s, found no such place"
                    .formatted(
                            fact.name(),
                            fact.printed().map(printed -> '"' + printed + '"').orElse("its words"),
                            near.map(words -> " beside \"" + words + '"').orElse("")));
        }
        used.addAll(found);
        anchors.forEach(anchor -> {
            used.add(anchor);
            passages.merge(anchor, fact.numbers(), SourceCheck::union);
        });
    }

    private static List<Span> beside(List<Span> figures, List<Span> anchors) {
        return figures.stream()
                .filter(figure -> anchors.stream().anyMatch(anchor -> anchor.distance(figure) <= NEARBY))
                .toList();
    }

    /** The cells of a row follow its heading; a footnote's letter may stick to a cell or heading. */
    private void lookUpRow(List<PrintedFact> cells) {
        facts += cells.size();
        PrintedFact first = cells.getFirst();
        String heading = first.place().row().orElse("");
        Pattern row = Pattern.compile(cells.stream()
                .map(cell -> literally(cell.printed().orElse("")))
                .collect(Collectors.joining("[a-z]?", literally(heading) + "[a-z]?", "")));
        List<Span> found = text.find(row);
        if (found.isEmpty()) {
            unverified.add("%s, row \"%s\": expected the cells %s in this order, found no such row"
                    .formatted(
                            first.place().section(),
                            heading,
                            cells.stream()
                                    .map(cell -> cell.printed().orElse(""))
                                    .toList()));
        }
        used.addAll(found);
        for (PrintedFact cell : cells) {
            String column = cell.place().column().orElse("");
            List<Span> headings = text.find(heading(column));
            if (headings.isEmpty()) {
                unverified.add(cell.name() + ": expected the column \"" + column + "\", found no such heading");
            }
            used.addAll(headings);
            cell.numbers().forEach(number -> used.addAll(text.find("N = " + number)));
        }
        text.find(first.place().section() + ".").forEach(used::add);
    }

    /** A footnote's letter may stand before the bracket of a column heading: 2-Courses groupa (N = 362). */
    private static Pattern heading(String column) {
        int bracket = column.indexOf('(');
        return Pattern.compile(
                bracket < 0
                        ? literally(column)
                        : literally(column.substring(0, bracket)) + "[a-z]?" + literally(column.substring(bracket)));
    }

    private static String literally(String words) {
        return Pattern.quote(PrintedText.squeeze(words));
    }

    private void lookUpReference(PrintedReference reference) {
        facts++;
        List<Span> titles = text.find(reference.title());
        if (titles.isEmpty()) {
            unverified.add("reference " + reference.position() + ": expected its title, found no such text");
        }
        for (Span title : titles) {
            Stream.of(reference.year(), reference.volume(), reference.pages())
                    .flatMap(Optional::stream)
                    .flatMap(part -> text.find(part).stream())
                    .filter(part -> part.distance(title) <= NEARBY)
                    .forEach(used::add);
            used.add(title);
        }
    }

    private void lookUpUnused(UnusedNumber entry) {
        List<Span> anchors = text.occurrences(entry.near());
        boolean isNumber = entry.text().chars().anyMatch(Character::isDigit);
        List<Span> found = beside(isNumber ? digitsOf(entry) : text.find(entry.text()), anchors);
        if (found.isEmpty()) {
            unverified.add(
                    "unused %s: expected it beside \"%s\", found no such place".formatted(entry.text(), entry.near()));
        }
        used.addAll(found);
    }

    /** A reference number may stick to a figure, so it is not looked up as a figure is. */
    private List<Span> digitsOf(UnusedNumber entry) {
        return text.numbers().stream()
                .filter(number -> PrintedText.squeeze(entry.text()).contains(text.text(number)))
                .toList();
    }

    private List<String> unexplained(List<Span> numbers) {
        List<String> rest = new ArrayList<>();
        for (Span number : numbers) {
            String digits = text.text(number);
            boolean inAFact = used.stream().anyMatch(span -> span.contains(number))
                    || passages.entrySet().stream()
                            .anyMatch(passage -> passage.getKey().distance(number) <= SAME_PASSAGE
                                    && passage.getValue().contains(digits));
            if (!inAFact) {
                rest.add("line %d: %s in \"%s\"".formatted(text.line(number), digits, text.around(number)));
            }
        }
        return rest;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
