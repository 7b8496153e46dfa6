package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mstrials.model.Code;
import org.mstrials.model.Evidence;
import org.mstrials.model.Group;
import org.mstrials.model.NctId;
import org.mstrials.model.Origin;
import org.mstrials.model.PublicationId;
import org.mstrials.model.Reading;
import org.mstrials.model.TimePoint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads evidence tables: a folder with a header, document.yaml, that names the document, its groups and time points, and
 * CSV files: of figures, one a row, and by their names of definitions, claims, disclosures, events, references, affiliations
 * and unused numbers.
 */
final class EvidenceTables {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Concepts concepts;

    EvidenceTables(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Reads one folder; a header that cannot be read rejects the document, a wrong row costs that row. */
    void read(Path folder, Consumer<Reading> sink) {
        String name = String.valueOf(folder.getFileName());
        Complaints complaints = new Complaints(new Origin(name + '/' + Walker.EVIDENCE_HEADER, name));
        try (InputStream bytes = Files.newInputStream(folder.resolve(Walker.EVIDENCE_HEADER))) {
            JsonNode header = YAML.readTree(bytes);
            sink.accept(document(new Cursor(header, complaints, new PathUse()), folder, complaints));
        } catch (JacksonException broken) {
            sink.accept(complaints.rejected("", broken.getOriginalMessage(), "well-formed YAML"));
        } catch (IOException | UncheckedIOException failure) {
            sink.accept(complaints.rejected("", String.valueOf(failure.getMessage()), "a folder that can be read"));
        }
    }

    private Reading document(Cursor header, Path folder, Complaints complaints) throws IOException {
        Optional<String> id = header.value("document", EvidenceTables::slug);
        Optional<String> title = header.required("title", "the document's title");
        Optional<Code.DocumentKind> kind = header.codeId("kind", Code.DocumentKind.class);
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty()) {
            return complaints.rejected("document, title, kind", "an incomplete header", "all three");
        }
        header.complainOfUnknown(
                "document",
                "title",
                "title-known-from",
                "kind",
                "publication",
                "publication-known-from",
                "text",
                "copy-of",
                "reports-on",
                "lineage",
                "regimens",
                "groups",
                "timepoints");
        Set<String> groupIds = header.keys("groups");
        Set<String> timeIds = header.keys("timepoints");
        List<Group> groups = header.entries("groups", entry -> EvidenceHeader.group(entry, groupIds));
        List<TimePoint> times = header.entries("timepoints", entry -> EvidenceHeader.timePoint(entry, timeIds));
        Names known = new Names(names(groups, Group::id), names(times, TimePoint::id), concepts);
        Figures figures = new Figures(known, complaints);
        Statements statements = new Statements(known, complaints);
        Cases cases = new Cases(known, complaints);
        Bibliography bibliography = new Bibliography(complaints);
        for (Path table : tables(folder)) {
            switch (String.valueOf(table.getFileName())) {
                case "definitions.csv" -> statements.readDefinitions(table);
                case "claims.csv" -> statements.readClaims(table);
                case "disclosures.csv" -> statements.readDisclosures(table);
                case "events.csv" -> cases.read(table);
                case "references.csv" -> bibliography.readReferences(table);
                case "affiliations.csv" -> bibliography.readAffiliations(table);
                case "unused.csv" -> bibliography.readUnused(table);
                default -> figures.read(table);
            }
        }
        return complaints.accepted(
                new Evidence(
                        id.get(),
                        title.get(),
                        isFromElsewhere(header, "title-known-from"),
                        kind.get(),
                        header.value("publication", EvidenceTables::publication),
                        isFromElsewhere(header, "publication-known-from"),
                        header.value("copy-of", EvidenceTables::slug),
                        header.values("reports-on", NctId::new),
                        header.objects("lineage", EvidenceHeader::lineage),
                        header.entries("regimens", entry -> EvidenceHeader.regimen(entry, timeIds)),
                        groups,
                        times,
                        figures.observations(),
                        figures.comparisons(),
                        statements.definitions(),
                        cases.events(),
                        statements.claims(),
                        bibliography.references(),
                        bibliography.affiliations(),
                        header.text("text"),
                        bibliography.unused()),
                id.get());
    }

    private static boolean isFromElsewhere(Cursor header, String key) {
        return header.value(key, text -> {
                    if (!text.equals("elsewhere")) {
                        throw new IllegalArgumentException("expected elsewhere, found " + Complaints.quote(text));
                    }
                    return text;
                })
                .isPresent();
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    static String slug(String text) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException(
                    "expected a name of a-z, 0-9 and single dashes, found " + Complaints.quote(text));
        }
        return text;
    }

    private static PublicationId publication(String text) {
        return PublicationId.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected pmid:…, doi:…, a PMC number or a handle, found " + Complaints.quote(text)));
    }

    private static <T> Set<String> names(List<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.toSet());
    }
}
