package org.mstrials.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.build.Searchable.Rule;
import org.mstrials.release.SearchEntry;
import org.mstrials.release.SearchEntry.Text;

/** Finds in a data set what can be searched for, on all cores; memory holds a bounded number of things. */
final class SearchEntries {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int UNDER_WAY = 4 * CORES;
    private static final int TOGETHER = 100;

    private final DatasetGraph dataset;
    private final Graph graph;
    private final InOrder<List<SearchEntry>> entries;
    private final Map<String, Searchable> kinds = Searchable.all();
    private final List<Node> classes = kinds.values().stream()
            .flatMap(searchable -> searchable.classes().stream())
            .toList();

    private SearchEntries(DatasetGraph dataset, InOrder<List<SearchEntry>> entries) {
        this.dataset = dataset;
        this.graph = dataset.getUnionGraph();
        this.entries = entries;
    }

    /** Gives each thing once, in an order that depends on the data alone. */
    static void of(DatasetGraph dataset, Consumer<SearchEntry> sink) {
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            InOrder<List<SearchEntry>> entries = new InOrder<>(cores, UNDER_WAY, batch -> batch.forEach(sink));
            SearchEntries searched = new SearchEntries(dataset, entries);
            Txn.executeRead(dataset, () -> searched.kinds.forEach(searched::give));
            entries.finish();
        }
    }

    private void give(String kind, Searchable searchable) {
        for (Node type : searchable.classes()) {
            Iterator<Node> things = graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject);
            while (things.hasNext()) {
                List<Node> batch = new ArrayList<>();
                while (things.hasNext() && batch.size() < TOGETHER) {
                    batch.add(things.next());
                }
                entries.give(() -> entries(batch, type, kind, searchable));
            }
        }
    }

    private List<SearchEntry> entries(List<Node> things, Node type, String kind, Searchable searchable) {
        return Txn.calculateRead(
                dataset,
                () -> things.stream()
                        .filter(thing -> isFirst(type, thing))
                        .map(thing -> entry(thing, kind, searchable))
                        .toList());
    }

    /** Whether a thing of several classes is given as one of this class. */
    private boolean isFirst(Node type, Node thing) {
        Set<Node> types = graph.find(thing, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
        return classes.stream().filter(types::contains).findFirst().equals(Optional.of(type));
    }

    private SearchEntry entry(Node thing, String kind, Searchable searchable) {
        Set<Text> texts = new LinkedHashSet<>();
        for (Rule rule : searchable.rules()) {
            PathEval.eval(graph, thing, rule.path(), ARQ.getContext())
                    .forEachRemaining(found -> text(rule, found).ifPresent(texts::add));
        }
        return new SearchEntry(thing.getURI(), kind, searchable.weight(), List.copyOf(texts));
    }

    /** What a node says in its role; empty where its name is needed and it has none. */
    private Optional<Text> text(Rule rule, Node found) {
        return switch (rule.role()) {
            case NAME, TEXT, PART, IDENTIFIER -> Optional.of(new Text(rule.role(), string(found), ""));
            case OF -> name(found).map(name -> new Text(rule.role(), name, string(found)));
            case STATUS, PHASE, INTERVENTION -> name(found).map(name -> new Text(rule.role(), name, lastStep(found)));
            case YEAR -> Optional.of(new Text(rule.role(), year(found), year(found)));
        };
    }

    private Optional<String> name(Node thing) {
        for (Node property : List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode())) {
            Iterator<Node> names = graph.find(thing, property, Node.ANY).mapWith(triple -> triple.getObject());
            if (names.hasNext()) {
                return Optional.of(string(names.next()));
            }
        }
        return Optional.empty();
    }

    private static String string(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String lastStep(Node code) {
        return code.getURI().substring(code.getURI().lastIndexOf('/') + 1);
    }

    /** Of a date of any precision, such as 2009-08. */
    private static String year(Node date) {
        return string(date).split("-", 2)[0];
    }
}
