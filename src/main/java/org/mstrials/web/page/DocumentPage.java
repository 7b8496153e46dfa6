package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/** A record or document: what it is about and the figures that it prints. */
public final class DocumentPage implements Presentation {
    /**
     * What the page shows before everything else that is said of the document.
     *
     * @param kind article, registry record and so on
     * @param publication the publication whose text it is
     * @param studies the studies that it reports on
     * @param tables its figures
     * @param findings what the checks find in it
     */
    public record View(
            Optional<String> kind,
            Optional<Anchor> publication,
            List<Anchor> studies,
            List<FigureTable> tables,
            List<Finding> findings) {}

    @Override
    public Node type() {
        return Mst.SourceDocument;
    }

    @Override
    public String template() {
        return "document";
    }

    @Override
    public List<String> queries() {
        return List.of("figures", "findings");
    }

    @Override
    public View view(Description description, Names names) {
        Thing document = new Thing(description.thing(), description, names);
        return new View(
                document.nameOf(Mst.documentKind),
                document.one(FOAF.primaryTopic.asNode()).map(Thing::anchor),
                document.anchors(Mst.reportsOn),
                FigureTable.byTopic(Figure.all(document)),
                Finding.all(document));
    }
}
