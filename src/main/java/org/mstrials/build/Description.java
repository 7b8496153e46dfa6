package org.mstrials.build;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Prefixes;

/** What a data set says about itself (VoID): every number is counted in the store by a query of its own. */
record Description(Iris iris, String version) {
    private static final List<String> QUERIES = List.of("dataset", "class-partitions", "property-partitions");

    /** The graph of the store that holds the description. */
    static Node graph(Iris iris) {
        return NodeFactory.createURI(iris.base() + "void");
    }

    Model of(DatasetGraph dataset) {
        Model description = ModelFactory.createDefaultModel();
        description.setNsPrefixes(Prefixes.all(iris));
        Txn.executeRead(dataset, () -> QUERIES.forEach(name -> run(name, dataset, description)));
        return description;
    }

    private void run(String name, DatasetGraph dataset, Model description) {
        try (QueryExec query = QueryExec.dataset(dataset)
                .query(QueryFactory.create(Resources.text("describe/" + name + ".rq"), Syntax.syntaxARQ))
                .substitution("dataset", NodeFactory.createURI(iris.base()))
                .substitution("version", NodeFactory.createLiteralString(version))
                .build()) {
            query.construct(description.getGraph());
        }
    }
}
