package org.mstrials.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mstrials.build.SourceCheck.Outcome;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Finding;
import org.mstrials.build.check.Rules;
import org.mstrials.model.Evidence;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.rdf.EvidenceWriter;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.StudyOutlines;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/**
 * A check of evidence tables: what their reader complains of, and whether what they say is printed in their documents.
 *
 * @param problems complaints of the reader
 * @param findings what the rules find wrong in the figures, which may be as the document has them
 * @param outcomes one for each document whose header names a text
 */
public record EvidenceCheck(List<Problem> problems, List<Finding> findings, List<Outcome> outcomes) {

    /** Reads the evidence tables of the inputs and looks their facts up in the texts of a folder. */
    public static EvidenceCheck run(List<Path> inputs, Path ontology, Path sources) {
        Ontology terms = Ontology.read(ontology);
        List<Problem> problems = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        Iris iris = new Iris(Iris.HOME);
        StudyOutlines none = new StudyOutlines(Set.of());
        Checked checks = new Checked(List.of(Rules.read(ontology, iris)), terms.graph(), iris);
        new Inputs(inputs, new Concepts(terms.endpoints(), terms.interventions()), Disclosure.NOTHING)
                .readEvidence(reading -> {
                    problems.addAll(reading.problems());
                    if (reading instanceof Accepted accepted && accepted.subject() instanceof Evidence evidence) {
                        findings.addAll(checks.findings(sink -> new EvidenceWriter(iris, none, sink).write(evidence)));
                        SourceCheck.check(evidence, sources).ifPresent(outcomes::add);
                    }
                });
        return new EvidenceCheck(problems, findings, outcomes);
    }

    /** Whether nothing is left to mend; what the rules find may be the document's own. */
    public boolean clean() {
        return problems.isEmpty() && outcomes.stream().allMatch(Outcome::clean);
    }
}
