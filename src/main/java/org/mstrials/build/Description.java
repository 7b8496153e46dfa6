package org.mstrials.build;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.NewRelease;

/**
 * What a data set says about itself: VoID with the counts of the HCLS profile, and DCAT as DCAT-AP 3 wants it. Every
 * number is counted: most by a query in the store, some by one in what others counted, different subjects and objects in
 * the store's indexes, since a query would hold all of them in memory.
 */
record Description(Iris iris, String version) {
    private static final List<String> OF_THE_DATA = List.of(
            "dataset",
            "examples",
            "measured",
            "class-partitions",
            "class-properties",
            "property-partitions",
            "datatype-partitions",
            "linksets",
            "sources");
    private static final List<String> OF_THE_DESCRIPTION = List.of("totals", "catalogue");

    /** The graph of the store that holds the description. */
    static Node graph(Iris iris) {
        return NodeFactory.createURI(iris.base() + "void");
    }

    Model of(NewRelease release) {
        Model description = release.distributions(iris.base() + "release/" + version);
        description.setNsPrefixes(Prefixes.all(iris));
        description
                .createResource(iris.base())
                .addProperty(VOID.distinctSubjects, Long.toString(release.subjects()), XSDDatatype.XSDinteger)
                .addProperty(VOID.distinctObjects, Long.toString(release.objects()), XSDDatatype.XSDinteger);
        DatasetGraph data = release.dataset();
        Txn.executeRead(data, () -> OF_THE_DATA.forEach(name -> add(name, data, description)));
        DatasetGraph itself = DatasetGraphFactory.wrap(description.getGraph());
        OF_THE_DESCRIPTION.forEach(name -> add(name, itself, description));
        return description;
    }

    private void add(String name, DatasetGraph asked, Model description) {
        try (QueryExec query = QueryExec.dataset(asked)
                .query(QueryFactory.create(Resources.text("describe/" + name + ".rq"), Syntax.syntaxARQ))
                .substitution("dataset", NodeFactory.createURI(iris.base()))
                .substitution("version", NodeFactory.createLiteralString(version))
                .build()) {
            GraphUtil.addInto(description.getGraph(), query.construct());
        }
    }
}
