package org.mstrials.rdf;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.NctId;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Pmid;

/**
 * Which identifiers name the same thing. Records that share an identifier of a publication are about one work; its best
 * identifier names it. A work has one PMID at most: an identifier that would join two is left where it was seen first.
 */
public final class Identities implements Serializable {
    private final Map<PublicationId, PublicationId> better = new HashMap<>();
    private final Map<NctId, NctId> aliases = new HashMap<>();
    private final Map<PublicationId, Leader> leaders = new HashMap<>();

    /** The record of a work that names the work's parts. */
    private record Leader(Catalogue catalogue, String source) implements Serializable {
        private static final Comparator<Leader> BEST_FIRST =
                Comparator.comparing(Leader::catalogue).thenComparing(Leader::source);

        static Leader of(Publication publication) {
            return new Leader(publication.record().catalogue(), publication.sourceName());
        }

        Leader or(Leader other) {
            return BEST_FIRST.compare(this, other) <= 0 ? this : other;
        }
    }

    /** The best known identifier of the work. */
    public PublicationId work(PublicationId id) {
        PublicationId known = better.get(id);
        return known == null ? id : work(known);
    }

    /** The number under which the registry keeps the study now. */
    public NctId study(NctId id) {
        return aliases.getOrDefault(id, id);
    }

    /** A study is also known under a former number. */
    public void alias(NctId former, NctId now) {
        aliases.put(former, now);
    }

    /**
     * One record gives a work these identifiers.
     *
     * @return the identifiers that belong to another work already, because both works have a PMID
     */
    public List<PublicationId> same(List<PublicationId> ids) {
        return ids.stream().filter(id -> !join(ids.getFirst(), id)).toList();
    }

    /**
     * This is one of the records of a work; its identifiers have been told.
     *
     * @param id the work
     * @param source name of the record
     */
    public void record(PublicationId id, Catalogue catalogue, String source) {
        leaders.merge(work(id), new Leader(catalogue, source), Leader::or);
    }

    /** Whether this is the record of its work from the best catalogue, or its only one. */
    boolean leads(Publication publication) {
        Leader self = Leader.of(publication);
        return self.equals(leaders.getOrDefault(work(publication.id()), self));
    }

    private boolean join(PublicationId one, PublicationId other) {
        PublicationId first = work(one);
        PublicationId second = work(other);
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Pmid && second instanceof Pmid) {
            return false;
        }
        boolean firstIsBetter = PublicationId.BEST_FIRST.compare(first, second) < 0;
        PublicationId worse = firstIsBetter ? second : first;
        PublicationId best = firstIsBetter ? first : second;
        better.put(worse, best);
        Optional.ofNullable(leaders.remove(worse)).ifPresent(leader -> leaders.merge(best, leader, Leader::or));
        return true;
    }
}
