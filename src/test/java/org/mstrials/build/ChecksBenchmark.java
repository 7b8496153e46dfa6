package org.mstrials.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mstrials.build.check.Check;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Rules;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/** What each rule costs and finds over folders of records, by hand: time of all threads in milliseconds, findings, name. */
final class ChecksBenchmark {
    private ChecksBenchmark() {}

    public static void main(String[] folders) throws Exception {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        Iris iris = new Iris(Iris.HOME);
        Map<String, Long> times = new ConcurrentHashMap<>();
        Map<String, Long> counts = new ConcurrentHashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Check rule : Rules.read(Path.of("ontology"), iris).all()) {
            String name = rule.toString().replaceFirst("(?s).*?/rule/([a-z0-9-]+).*", "$1");
            checks.add((source, findings) -> {
                long start = System.nanoTime();
                rule.look(source, finding -> {
                    counts.merge(name, 1L, Long::sum);
                    findings.accept(finding);
                    if (Boolean.getBoolean("show")) {
                        System.out.println(name + "\t" + finding.focus() + "\t" + finding.message() + "\t"
                                + finding.expected().orElse("") + "\t"
                                + finding.weighed().size());
                    }
                });
                times.merge(name, System.nanoTime() - start, Long::sum);
            });
        }
        List<Path> inputs = new ArrayList<>();
        for (String folder : folders) {
            inputs.add(Path.of(folder));
        }
        for (int round = 0; round < Integer.getInteger("rounds", 2); round++) {
            times.clear();
            counts.clear();
            long start = System.nanoTime();
            Checked checked = new Checked(checks, ontology.graph(), iris);
            try (ProblemReport report = new ProblemReport(Files.createTempFile("problems", ".tsv"))) {
                new Conversion<>(ontology, iris, checked, Nothing::new, part -> {}, report, new Tally(new Silence()))
                        .convert(new Inputs(
                                inputs,
                                new Concepts(ontology.endpoints(), ontology.interventions()),
                                Disclosure.NOTHING));
            }
            System.out.println("round " + round + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        new TreeMap<>(times)
                .forEach((name, nanos) ->
                        System.out.printf("%8d %6d %s%n", nanos / 1_000_000, counts.getOrDefault(name, 0L), name));
        System.out.printf(
                "%8d %6d all%n",
                times.values().stream().mapToLong(n -> n).sum() / 1_000_000,
                counts.values().stream().mapToLong(n -> n).sum());
    }

    private static final class Nothing extends StreamRDFBase {
        @Override
        public void quad(Quad quad) {}
    }
}
