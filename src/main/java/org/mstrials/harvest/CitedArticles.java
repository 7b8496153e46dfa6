package org.mstrials.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Reference;
import org.mstrials.model.Study;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/** The articles that registry records cite by their PubMed numbers. */
final class CitedArticles {
    private final Set<String> pmids = new TreeSet<>();
    private long studies;

    private CitedArticles() {}

    /** The PubMed numbers in all registry records of the inputs; refuses inputs without any record. */
    static Set<String> of(List<Path> inputs) {
        CitedArticles found = new CitedArticles();
        new Inputs(inputs, new Concepts(Set.of(), Set.of()), Disclosure.NOTHING).records(unread -> {
            if (unread.read() instanceof Accepted accepted && accepted.subject() instanceof Study study) {
                found.add(study);
            }
        });
        if (found.studies == 0) {
            throw new WrongQuestion("expected registry records to take citations from, found none in " + inputs);
        }
        return found.pmids;
    }

    private void add(Study study) {
        studies++;
        for (Reference reference : study.references()) {
            reference.pmid().map(Pmid::value).ifPresent(pmids::add);
        }
    }
}
