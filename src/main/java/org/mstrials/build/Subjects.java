package org.mstrials.build;

import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.build.check.Checked;
import org.mstrials.model.Evidence;
import org.mstrials.model.Publication;
import org.mstrials.model.Study;
import org.mstrials.rdf.EvidenceWriter;
import org.mstrials.rdf.GroupLinkWriter;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.PublicationWriter;
import org.mstrials.rdf.StudyOutlines;
import org.mstrials.rdf.StudyWriter;

/** What is said of one subject: its statements, followed by what the checks find in them. */
public final class Subjects {
    private final Iris iris;
    private final Checked checks;
    private final StudyWriter studies;

    /**
     * Writes with these.
     *
     * @param iris names publications as far as their identities are known
     * @param checks look at what each source says
     */
    public Subjects(Iris iris, Ontology ontology, Checked checks) {
        this.iris = iris;
        this.checks = checks;
        this.studies = new StudyWriter(iris, ontology);
    }

    /** Of a study. */
    public Consumer<StreamRDF> of(Study study) {
        return checks.checked(sink -> {
            studies.write(study, sink);
            new GroupLinkWriter(iris, sink).write(study);
        });
    }

    /** Of a publication. */
    public Consumer<StreamRDF> of(Publication publication) {
        return checks.checked(sink -> new PublicationWriter(iris, sink).write(publication));
    }

    /** Of a document, which names arms of studies. */
    Consumer<StreamRDF> of(Evidence document, StudyOutlines outlines) {
        return checks.checked(sink -> new EvidenceWriter(iris, outlines, sink).write(document));
    }
}
