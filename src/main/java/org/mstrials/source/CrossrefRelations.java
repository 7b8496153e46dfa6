package org.mstrials.source;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mstrials.model.OtherId;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.Relation;
import org.mstrials.model.Relation.Effect;

/** Relations of a Crossref work to others, and the notices that change it or are changed by it. */
final class CrossrefRelations {
    /** What an update does to the work that it updates, under names without signs. */
    private static final Map<String, Effect> UPDATES = Map.ofEntries(
            entry("retraction", Effect.RETRACTED_IN),
            entry("partialretraction", Effect.RETRACTED_IN),
            entry("withdrawal", Effect.RETRACTED_IN),
            entry("removal", Effect.RETRACTED_IN),
            entry("expressionofconcern", Effect.CONCERN_IN),
            entry("correction", Effect.CORRECTED_IN),
            entry("corrigendum", Effect.CORRECTED_IN),
            entry("erratum", Effect.CORRECTED_IN),
            entry("clarification", Effect.CORRECTED_IN));

    private CrossrefRelations() {}

    static List<Relation> read(Cursor work) {
        List<Relation> relations = new ArrayList<>();
        relations.addAll(work.objects("updated-by", notice -> update(notice, "updated-by")));
        relations.addAll(work.objects("update-to", updated -> update(updated, "update-to")));
        Cursor others = work.object("relation");
        for (String type : work.keys("relation").stream().sorted().toList()) {
            relations.addAll(others.objects(type, other -> relation(other, type)));
        }
        return relations;
    }

    private static Optional<Relation> update(Cursor update, String direction) {
        Optional<String> kind = update.text("type");
        Effect effect = kind.map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .map(key -> UPDATES.getOrDefault(key, Effect.NONE))
                .orElse(Effect.NONE);
        return update.value("DOI", Doi::new)
                .map(doi -> new Relation(
                        direction,
                        kind,
                        direction.equals("updated-by") ? effect : inverse(effect),
                        List.of(doi),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        update.text("label"),
                        update.text("source"),
                        CrossrefDates.date(update, "updated")));
    }

    private static Effect inverse(Effect effect) {
        return switch (effect) {
            case RETRACTED_IN -> Effect.RETRACTION_OF;
            case CONCERN_IN -> Effect.CONCERN_FOR;
            case CORRECTED_IN -> Effect.CORRECTION_OF;
            case RETRACTION_OF, CONCERN_FOR, CORRECTION_OF, NONE -> effect;
        };
    }

    private static Optional<Relation> relation(Cursor other, String type) {
        Optional<String> scheme = other.text("id-type");
        return other.required("id", "an identifier").map(id -> {
            Optional<PublicationId> known = publication(scheme.orElse(""), id);
            boolean isAddress = Addresses.parse(id).isPresent();
            return new Relation(
                    type,
                    Optional.empty(),
                    Effect.NONE,
                    known.stream().toList(),
                    known.isEmpty() ? Addresses.parse(id) : Optional.empty(),
                    known.isEmpty() && !isAddress ? Optional.of(new OtherId(scheme, id, true)) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    other.text("asserted-by"),
                    Optional.empty());
        });
    }

    /** An identifier of a publication; a bare number is one only when its type says so. */
    private static Optional<PublicationId> publication(String scheme, String id) {
        return switch (scheme) {
            case "pmid" -> PublicationId.parse("pmid:" + id).or(() -> PublicationId.parse(id));
            case "doi", "pmcid", "uri" -> PublicationId.parse(id);
            default -> Optional.empty();
        };
    }
}
