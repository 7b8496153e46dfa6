package org.mstrials.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.model.Claim;
import org.mstrials.model.Claim.Topic;
import org.mstrials.model.Code;
import org.mstrials.model.Definition;
import org.mstrials.model.NctId;
import org.mstrials.model.Place;

/** What a document defines, claims and discloses: definitions.csv, claims.csv and disclosures.csv. */
final class Statements {
    private static final List<String> DEFINITIONS =
            List.of("id", "kind", "endpoint", "study", "statement", "section", "near");
    private static final List<String> CLAIMS =
            List.of("id", "kind", "about", "statement", "certainty", "author", "source_kind", "section", "near");
    private static final List<String> DISCLOSURES = List.of("author", "relation", "organisation", "section", "near");

    private final Names known;
    private final Complaints complaints;
    private final Set<String> definitionIds = new HashSet<>();
    private final Set<String> claimIds = new HashSet<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int disclosures;

    Statements(Names known, Complaints complaints) {
        this.known = known;
        this.complaints = complaints;
    }

    List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    void readDefinitions(Path file) throws IOException {
        new Table(file, DEFINITIONS).rows(complaints, row -> {
            Optional<String> id = row.newId(definitionIds);
            Optional<Code.DefinitionKind> kind = row.code("kind", Code.DefinitionKind.class);
            Optional<String> statement = row.required("statement");
            Optional<Place> place = row.place();
            if (id.isEmpty() || kind.isEmpty() || statement.isEmpty() || place.isEmpty()) {
                row.lost("id, kind, statement and section");
                return;
            }
            definitions.add(new Definition(
                    id.get(),
                    kind.get(),
                    row.optionallyOneOf("endpoint", known.concepts().endpoints()),
                    row.list("study", NctId::new),
                    statement.get(),
                    place.get()));
        });
    }

    void readClaims(Path file) throws IOException {
        new Table(file, CLAIMS).rows(complaints, row -> {
            Optional<String> id = row.newId(claimIds);
            Optional<Code.ClaimKind> kind = row.code("kind", Code.ClaimKind.class);
            Optional<Code.Certainty> certainty = row.code("certainty", Code.Certainty.class);
            Optional<String> statement = row.required("statement");
            Optional<Place> place = row.place();
            if (id.isEmpty() || kind.isEmpty() || certainty.isEmpty() || statement.isEmpty() || place.isEmpty()) {
                row.lost("id, kind, certainty, statement and section");
                return;
            }
            claims.add(new Claim(
                    id.get(),
                    kind.get(),
                    row.list("about", this::topic),
                    statement.get(),
                    certainty.get(),
                    row.text("author"),
                    row.text("source_kind"),
                    place.get()));
        });
    }

    /** A disclosure is a claim of the document about an author's interests. */
    void readDisclosures(Path file) throws IOException {
        new Table(file, DISCLOSURES).rows(complaints, row -> {
            Optional<String> author = row.required("author");
            Optional<String> relation = row.required("relation");
            Optional<String> organisation = row.required("organisation");
            Optional<Place> place = row.place();
            if (author.isEmpty() || relation.isEmpty() || organisation.isEmpty() || place.isEmpty()) {
                row.lost("author, relation, organisation and section");
                return;
            }
            claims.add(new Claim(
                    "disclosure-" + ++disclosures,
                    Code.ClaimKind.CONFLICT_OF_INTEREST,
                    List.of(),
                    author.get() + ": " + relation.get() + ", " + organisation.get(),
                    Code.Certainty.STATED,
                    Optional.empty(),
                    Optional.empty(),
                    place.get()));
        });
    }

    private Topic topic(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String id = text.substring(colon + 1);
        return switch (kind) {
            case "study" -> new Topic.OfStudy(new NctId(id));
            case "group" -> new Topic.OfGroup(known(known.groups().contains(id), "a group of the document", id));
            case "endpoint" ->
                new Topic.OfEndpoint(known(known.concepts().endpoints().contains(id), "an endpoint", id));
            case "intervention" ->
                new Topic.OfIntervention(known(known.concepts().interventions().contains(id), "an intervention", id));
            default ->
                throw new IllegalArgumentException(
                        "expected study:…, group:…, endpoint:… or intervention:…, found " + Complaints.quote(text));
        };
    }

    private static String known(boolean isKnown, String expected, String id) {
        if (!isKnown) {
            throw new IllegalArgumentException("expected " + expected + ", found " + Complaints.quote(id));
        }
        return id;
    }
}
