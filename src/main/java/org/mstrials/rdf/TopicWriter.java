package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.PersonName;
import org.mstrials.model.Topics;
import org.mstrials.model.Topics.Chemical;
import org.mstrials.model.Topics.Heading;
import org.mstrials.model.Topics.Heading.Qualifier;
import org.mstrials.model.Topics.Keyword;
import org.mstrials.model.Topics.WorkType;

/** Writes what a publication is about. Headings are those of the Medical Subject Headings wherever they are identified. */
record TopicWriter(PublicationGraph graph) {
    private static final Pattern UNII = Pattern.compile("[0-9A-Z]{10}");

    static void write(PublicationGraph graph, Topics topics) {
        TopicWriter writer = new TopicWriter(graph);
        topics.types().forEach(writer::type);
        for (int i = 0; i < topics.headings().size(); i++) {
            writer.heading(topics.headings().get(i), graph.entry("heading", i + 1));
        }
        for (int i = 0; i < topics.keywords().size(); i++) {
            writer.keyword(topics.keywords().get(i), graph.entry("keyword", i + 1));
        }
        for (int i = 0; i < topics.chemicals().size(); i++) {
            writer.chemical(topics.chemicals().get(i), graph.entry("substance", i + 1));
        }
        for (int i = 0; i < topics.people().size(); i++) {
            writer.person(topics.people().get(i), graph.entry("person", i + 1));
        }
        graph.work().texts(Mst.geneSymbol, topics.genes());
    }

    private void type(WorkType type) {
        type.ui()
                .ifPresentOrElse(
                        ui -> labelled(DCTerms.type.asNode(), Iris.mesh(ui), type.label()),
                        () -> graph.work().text(DC.type.asNode(), type.label()));
    }

    /** A heading and each of its qualifiers with it are topics of their own, as in the linked data of MeSH. */
    private void heading(Heading heading, Node local) {
        Node descriptor = heading.ui().map(Iris::mesh).orElse(local);
        topic(descriptor, heading.label(), heading.major()).text(Mst.headingKind, heading.kind());
        List<Qualifier> qualifiers = heading.qualifiers();
        for (int i = 0; i < qualifiers.size(); i++) {
            Qualifier qualifier = qualifiers.get(i);
            Node place = Iris.part(local, "qualifier", i + 1);
            Optional<String> pair = heading.ui().flatMap(ui -> qualifier.ui().map(ui::concat));
            Node aspect = qualifier.ui().map(Iris::mesh).orElseGet(() -> Iris.aspect(place));
            topic(pair.map(Iris::mesh).orElse(place), heading.label() + '/' + qualifier.label(), qualifier.major())
                    .add(Terms.HAS_DESCRIPTOR, descriptor)
                    .add(Terms.HAS_QUALIFIER, aspect)
                    .of(aspect)
                    .text(RDFS.Nodes.label, qualifier.label());
        }
    }

    private Describer topic(Node topic, String label, boolean major) {
        if (major) {
            graph.work().add(Mst.majorTopic, topic);
        }
        return labelled(DCTerms.subject.asNode(), topic, label);
    }

    private void keyword(Keyword keyword, Node local) {
        graph.work().text(DC.subject.asNode(), keyword.text(), keyword.language());
        if (keyword.major()) {
            graph.work().text(Mst.majorKeyword, keyword.text(), keyword.language());
        }
        keyword.assignedBy()
                .ifPresent(who ->
                        labelled(Mst.assignedKeyword, local, keyword.text()).text(Mst.assignedBy, who));
    }

    private void chemical(Chemical chemical, Node local) {
        Describer substance =
                labelled(Mst.substance, chemical.ui().map(Iris::mesh).orElse(local), chemical.name());
        substance.text(Mst.registryNumber, chemical.registryNumber());
        chemical.registryNumber()
                .filter(number -> UNII.matcher(number).matches())
                .ifPresent(unii -> substance.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("unii", unii)));
    }

    private void person(PersonName name, Node node) {
        graph.work().add(DCTerms.subject.asNode(), node);
        Describer who = graph.work().of(node).a(FOAF.Person.asNode()).text(FOAF.name.asNode(), name.full());
        AuthorshipWriter.name(who, name);
    }

    private Describer labelled(Node property, Node topic, String label) {
        graph.work().add(property, topic);
        return graph.work().of(topic).text(RDFS.Nodes.label, label);
    }
}
