package org.mstrials.build.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mstrials.rdf.Iris;

/** Has every source checked while it is written: what is found follows what the source says, which stays as it is. */
public final class Checked {
    private final List<Check> checks;
    private final Graph ontology;
    private final Iris iris;
    private final Map<Severity, Long> counts = new ConcurrentHashMap<>();

    /**
     * Checks with all of these.
     *
     * @param ontology what checks need to know of codes and endpoints
     * @param iris mints the IRIs of findings
     */
    public Checked(List<Check> checks, Graph ontology, Iris iris) {
        this.checks = List.copyOf(checks);
        this.ontology = ontology;
        this.iris = iris;
    }

    /** The same source, followed by its findings. */
    public Consumer<StreamRDF> checked(Consumer<StreamRDF> source) {
        return checks.isEmpty()
                ? source
                : sink -> {
                    Copied copied = new Copied(sink);
                    source.accept(copied);
                    FindingWriter writer = new FindingWriter(iris, sink);
                    look(copied, finding -> {
                        counts.merge(finding.severity(), 1L, Long::sum);
                        writer.write(finding, copied.source());
                    });
                };
    }

    /** What is found in a source. */
    public List<Finding> findings(Consumer<StreamRDF> source) {
        Copied copied = new Copied(StreamRDFLib.sinkNull());
        source.accept(copied);
        List<Finding> findings = new ArrayList<>();
        look(copied, findings::add);
        return findings;
    }

    private void look(Copied source, Consumer<Finding> findings) {
        DatasetGraph dataset = DatasetGraphFactory.create(source.copy);
        dataset.addGraph(Iris.ontology(), ontology);
        checks.forEach(check -> check.look(dataset, findings));
    }

    /** How many findings there are so far. */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** Passes statements on and keeps a copy of them. */
    private static final class Copied extends StreamRDFWrapper {
        private final Graph copy = GraphFactory.createGraphMem();
        private Optional<Node> source = Optional.empty();

        Copied(StreamRDF sink) {
            super(sink);
        }

        /** The source is the first graph. */
        Node source() {
            return source.orElseThrow();
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            if (source.isEmpty()) {
                source = Optional.of(quad.getGraph());
            }
            copy.add(quad.asTriple());
        }
    }
}
