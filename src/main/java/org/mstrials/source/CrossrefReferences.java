package org.mstrials.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.CitedWork;
import org.mstrials.model.CitedWork.Part;
import org.mstrials.model.OtherId;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;

/** The list of references of a Crossref work. */
final class CrossrefReferences {
    private CrossrefReferences() {}

    static List<CitedWork> read(Cursor work) {
        return work.objects("reference", CrossrefReferences::reference);
    }

    private static Optional<CitedWork> reference(Cursor reference) {
        List<PublicationId> ids =
                reference.<PublicationId>value("DOI", Doi::new).stream().toList();
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            reference.text(field(part)).ifPresent(text -> parts.put(part, text));
        }
        return Optional.of(new CitedWork(
                ids,
                Stream.of("ISSN", "ISBN", "isbn", "component", "standard-designator")
                        .flatMap(scheme -> reference.text(scheme).map(text -> OtherId.of(scheme, text)).stream())
                        .toList(),
                reference.text("unstructured"),
                Optional.empty(),
                parts));
    }

    private static String field(Part part) {
        return switch (part) {
            case KEY -> "key";
            case AUTHOR -> "author";
            case TITLE -> "article-title";
            case JOURNAL -> "journal-title";
            case VOLUME_TITLE -> "volume-title";
            case SERIES_TITLE -> "series-title";
            case YEAR -> "year";
            case VOLUME -> "volume";
            case ISSUE -> "issue";
            case FIRST_PAGE -> "first-page";
            case EDITION -> "edition";
            case DOI_ASSERTED_BY -> "doi-asserted-by";
        };
    }
}
