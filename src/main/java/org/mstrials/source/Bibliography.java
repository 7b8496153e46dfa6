package org.mstrials.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mstrials.model.Affiliation;
import org.mstrials.model.PrintedReference;
import org.mstrials.model.UnusedNumber;

/** What a document prints around its evidence: references.csv, affiliations.csv and unused.csv. */
final class Bibliography {
    private static final List<String> REFERENCES = List.of(
            "position",
            "authors",
            "authors_incomplete",
            "title",
            "journal",
            "year",
            "volume",
            "pages",
            "pubmed_link",
            "section",
            "note");
    private static final List<String> AFFILIATIONS = List.of("position", "author", "affiliation", "section", "near");
    private static final List<String> UNUSED = List.of("text", "near", "reason", "section");

    private final Complaints complaints;
    private final List<PrintedReference> references = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<UnusedNumber> unused = new ArrayList<>();

    Bibliography(Complaints complaints) {
        this.complaints = complaints;
    }

    List<PrintedReference> references() {
        return List.copyOf(references);
    }

    List<Affiliation> affiliations() {
        return List.copyOf(affiliations);
    }

    List<UnusedNumber> unused() {
        return List.copyOf(unused);
    }

    void readReferences(Path file) throws IOException {
        new Table(file, REFERENCES).rows(complaints, row -> {
            OptionalLong position = row.count("position");
            List<String> authors = row.list("authors", Function.identity());
            Optional<String> title = row.required("title");
            if (position.isEmpty() || authors.isEmpty() || title.isEmpty()) {
                row.lost("position, authors and title");
                return;
            }
            references.add(new PrintedReference(
                    position.getAsLong(),
                    authors,
                    row.flag("authors_incomplete").orElse(false),
                    title.get(),
                    row.text("journal"),
                    row.text("year"),
                    row.text("volume"),
                    row.text("pages"),
                    row.text("note")));
        });
    }

    void readAffiliations(Path file) throws IOException {
        new Table(file, AFFILIATIONS).rows(complaints, row -> {
            OptionalLong position = row.count("position");
            Optional<String> author = row.required("author");
            Optional<String> text = row.required("affiliation");
            if (position.isEmpty() || author.isEmpty() || text.isEmpty()) {
                row.lost("position, author and affiliation");
                return;
            }
            affiliations.add(new Affiliation(position.getAsLong(), author.get(), text.get()));
        });
    }

    void readUnused(Path file) throws IOException {
        new Table(file, UNUSED).rows(complaints, row -> {
            Optional<String> text = row.required("text");
            Optional<String> near = row.required("near");
            Optional<String> reason = row.required("reason");
            if (text.isPresent() && near.isPresent() && reason.isPresent()) {
                unused.add(new UnusedNumber(text.get(), near.get(), reason.get()));
            }
        });
    }
}
