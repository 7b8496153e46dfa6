package org.mstrials.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mstrials.build.check.Checked;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.source.Census;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/**
 * What the conversion makes of an input, before it becomes a release.
 *
 * @param quads statements of the records, without the ontology
 * @param census what became of the paths of the input
 */
record Converted(List<Quad> quads, Census census) {
    static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final Iris IRIS = new Iris(Iris.HOME);

    /** Converts a folder, with the problems written to a file. */
    static Converted of(Path input, Path problems, Disclosure disclosure) {
        List<Quad> quads = new ArrayList<>();
        Inputs inputs =
                new Inputs(List.of(input), new Concepts(ONTOLOGY.endpoints(), ONTOLOGY.interventions()), disclosure);
        try (ProblemReport report = new ProblemReport(problems)) {
            new Conversion<>(
                            ONTOLOGY,
                            IRIS,
                            new Checked(List.of(), ONTOLOGY.graph(), IRIS),
                            OfRecords::new,
                            part -> quads.addAll(part.quads),
                            report,
                            new Tally(new Silence()))
                    .convert(inputs);
        }
        return new Converted(quads, inputs.census());
    }

    private static final class OfRecords extends StreamRDFBase {
        private final List<Quad> quads = new ArrayList<>();

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().equals(Iris.ontology())) {
                quads.add(quad);
            }
        }
    }
}
