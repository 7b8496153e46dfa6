package org.mstrials.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.mstrials.model.Texts.Statement;

/**
 * A record of a catalogue, as distinct from the publication that it describes.
 *
 * @param catalogue who keeps it
 * @param name its name in the catalogue
 * @param version which version it is, as the catalogue counts
 * @param status how far the catalogue is with it
 * @param owner who in the catalogue is responsible for it
 * @param indexing how its subjects were assigned
 * @param sets parts of the catalogue that it belongs to
 * @param changed when it was changed last
 * @param about what is said of the record itself, such as terms of its use
 */
public record BibliographicRecord(
        Catalogue catalogue,
        String name,
        OptionalLong version,
        Optional<String> status,
        Optional<String> owner,
        Optional<String> indexing,
        List<String> sets,
        Optional<Moment> changed,
        List<Statement> about) {
    /** Who keeps a record. */
    public enum Catalogue {
        /** PubMed. */
        PUBMED("PubMed"),
        /** Crossref. */
        CROSSREF("Crossref"),
        /** A repository, in Dublin Core. */
        RECORD("Dublin Core");

        private final String title;

        Catalogue(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }

        /** The name of the source that is this record of the catalogue. */
        public String sourceName(String record) {
            return name().toLowerCase(Locale.ROOT) + '/' + record;
        }
    }

    /** A record of which nothing else is known. */
    public static BibliographicRecord of(Catalogue catalogue, String name) {
        return new BibliographicRecord(
                catalogue,
                name,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
