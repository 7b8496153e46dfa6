package org.mstrials.release;

import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;

/** What results are counted by, and can be narrowed to. */
public enum SearchFacet {
    /** What things are. */
    KIND,
    /** How far studies are. */
    STATUS,
    /** Phases of studies. */
    PHASE,
    /** What studies test. */
    INTERVENTION,
    /** When studies started and publications appeared. */
    YEAR;

    /** Its name in addresses and answers, such as kind. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How an index keeps them: a thing may have several values of each. */
    static FacetsConfig configuration() {
        FacetsConfig configuration = new FacetsConfig();
        for (SearchFacet facet : values()) {
            configuration.setMultiValued(facet.id(), true);
        }
        return configuration;
    }
}
