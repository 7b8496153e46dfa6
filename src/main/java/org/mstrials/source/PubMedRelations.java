package org.mstrials.source;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.Relation;
import org.mstrials.model.Relation.Effect;

/** Comments and corrections of a PubMed record. */
final class PubMedRelations {
    /** Type of an entry that is a reference like any other. */
    static final String CITES = "Cites";

    private static final Pattern DOI = Pattern.compile(
            "\\bdoi:\\s*(10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s;]+?)[.,;]?(?=\\s|$|;)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Effect> EFFECTS = Map.ofEntries(
            entry("RetractionIn", Effect.RETRACTED_IN),
            entry("RetractionOf", Effect.RETRACTION_OF),
            entry("PartialRetractionIn", Effect.RETRACTED_IN),
            entry("PartialRetractionOf", Effect.RETRACTION_OF),
            entry("RetractedandRepublishedIn", Effect.RETRACTED_IN),
            entry("RetractedandRepublishedFrom", Effect.RETRACTION_OF),
            entry("ExpressionOfConcernIn", Effect.CONCERN_IN),
            entry("ExpressionOfConcernFor", Effect.CONCERN_FOR),
            entry("ErratumIn", Effect.CORRECTED_IN),
            entry("ErratumFor", Effect.CORRECTION_OF),
            entry("CorrectedandRepublishedIn", Effect.CORRECTED_IN),
            entry("CorrectedandRepublishedFrom", Effect.CORRECTION_OF));

    private PubMedRelations() {}

    static List<Relation> read(XmlCursor citation) {
        return citation.child("CommentsCorrectionsList").all("CommentsCorrections", PubMedRelations::relation);
    }

    private static Optional<Relation> relation(XmlCursor entry) {
        return entry.attribute("RefType").filter(type -> !type.equals(CITES)).map(type -> {
            Optional<String> citation = entry.text("RefSource");
            return new Relation(
                    type,
                    Optional.empty(),
                    EFFECTS.getOrDefault(type, Effect.NONE),
                    PubMedRecord.pmid(entry).or(() -> citation.flatMap(PubMedRelations::doi)).stream()
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    citation,
                    entry.text("Note"),
                    Optional.empty(),
                    Optional.empty());
        });
    }

    /** Without a PMID, the citation may end in a DOI. */
    private static Optional<PublicationId> doi(String citation) {
        Matcher matcher = DOI.matcher(citation);
        return matcher.find() ? Optional.of(new Doi(matcher.group(1))) : Optional.empty();
    }
}
