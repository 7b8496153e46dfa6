package org.mstrials.build;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Comparisons;
import org.mstrials.build.check.RuleCatalogue;
import org.mstrials.build.check.Rules;
import org.mstrials.build.check.Shapes;
import org.mstrials.model.Progress;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.BuildAccount;
import org.mstrials.release.DumpPart;
import org.mstrials.release.NewRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/**
 * One build of a release.
 *
 * @param inputs files and folders to read, in this order
 * @param ontology folder of the ontology
 * @param queries the named queries
 * @param releases folder that the release goes into
 * @param version name of the release, such as 2026-11-21
 * @param iris mints the data's IRIs
 * @param disclosure what of the records may be published
 */
public record Build(
        List<Path> inputs,
        Path ontology,
        NamedQueries queries,
        Path releases,
        String version,
        Iris iris,
        Disclosure disclosure) {
    /** What the program and the scripts of its pages are made of (CycloneDX 1.6). */
    private static final List<String> BILLS_OF_MATERIALS = List.of("sbom.cdx.json", "sbom-scripts.cdx.json");

    /** Makes the release current and tells what was done; a build that fails leaves everything as it was. */
    public Summary run(Progress progress) {
        Instant start = Instant.now();
        Ontology terms = Ontology.read(ontology);
        Rules rules = Rules.read(ontology, iris);
        Comparisons comparisons = Comparisons.read(ontology, iris);
        Checked checks = new Checked(List.of(rules, new Shapes(terms.graph())), terms.graph(), iris);
        Tally tally = new Tally(progress);
        Inputs records = new Inputs(inputs, new Concepts(terms.endpoints(), terms.interventions()), disclosure);
        try (NewRelease release = new Releases(releases).begin(version, Prefixes.all(iris))) {
            add(new QueryCatalogue(queries, iris)::write, release);
            add(new RuleCatalogue(rules, comparisons, iris)::write, release);
            try (ProblemReport report = new ProblemReport(release.problems())) {
                new Conversion<>(terms, iris, checks, release::part, release::append, report, tally).convert(records);
            }
            CensusReport.write(records.census(), release.census());
            tally.requireRecords(inputs, release.problems());
            tally.count(checks);
            load(release, comparisons, progress);
            describe(release, progress);
            long quads = release.quads();
            release.account(account(terms, records, tally));
            Release published = release.publish();
            return tally.summary(published, quads, records.census(), Duration.between(start, Instant.now()));
        }
    }

    private static void add(Consumer<DumpPart> writer, NewRelease release) {
        DumpPart part = release.part();
        writer.accept(part);
        release.append(part);
    }

    private static void load(NewRelease release, Comparisons comparisons, Progress progress) {
        progress.stage("loading " + release.quads() + " statements");
        release.load(data -> {
            progress.stage("comparing the sources");
            return comparisons.of(data);
        });
        progress.stage("indexing the texts");
        release.index(entries -> SearchEntries.of(release.dataset(), entries));
    }

    private void describe(NewRelease release, Progress progress) {
        progress.stage("describing the data set");
        Graph coverage = new Coverage(queries, iris).report(release.dataset(), release.coverage());
        Ontology.PUBLISHED.forEach(file -> release.offer(ontology.resolve(file)));
        BILLS_OF_MATERIALS.forEach(file -> release.offer(file, Resources.text(file)));
        Model description = new Description(iris, release.version()).of(release);
        GraphUtil.addInto(description.getGraph(), coverage);
        release.describe(Description.graph(iris), description);
    }

    private static BuildAccount account(Ontology terms, Inputs records, Tally tally) {
        return new BuildAccount(
                Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)"),
                terms.version(),
                records.files().stream()
                        .map(file -> new BuildAccount.Input(file.name(), file.path()))
                        .toList(),
                tally.counts());
    }
}
