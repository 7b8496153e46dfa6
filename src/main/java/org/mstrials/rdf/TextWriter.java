package org.mstrials.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Access;
import org.mstrials.model.Access.Licence;
import org.mstrials.model.Access.Link;
import org.mstrials.model.Texts;
import org.mstrials.model.Texts.AbstractSection;
import org.mstrials.model.Texts.Element;
import org.mstrials.model.Texts.Meeting;
import org.mstrials.model.Texts.Note;
import org.mstrials.model.Texts.Statement;

/** Writes what a record says in words, and where the text of the publication is. */
final class TextWriter {
    private TextWriter() {}

    static void write(PublicationGraph graph, Texts texts) {
        write(graph.work(), texts.statements());
        graph.work()
                .text(Mst.competingInterests, texts.competingInterests())
                .texts(DCTerms.tableOfContents.asNode(), texts.contents())
                .texts(Mst.spaceFlightMission, texts.missions())
                .text(Mst.publicationModel, texts.model())
                .text(Mst.publicationStatus, texts.status())
                .count(Mst.numberOfReferences, texts.referenceCount())
                .count(Mst.timesCited, texts.citedByCount());
        sections(graph, texts.abstracts());
        texts.meeting().ifPresent(meeting -> meeting(graph, meeting));
        for (int i = 0; i < texts.notes().size(); i++) {
            Note note = texts.notes().get(i);
            Node node = graph.entry("note", i + 1);
            graph.work()
                    .add(Mst.generalNote, node)
                    .of(node)
                    .text(RDFS.Nodes.label, note.label())
                    .text(SKOS.note.asNode(), note.text())
                    .text(Mst.assignedBy, note.by());
        }
    }

    private static void meeting(PublicationGraph graph, Meeting meeting) {
        Node node = Iris.meeting(graph.record().subject());
        graph.work()
                .add(Terms.PRESENTED_AT, node)
                .of(node)
                .a(Terms.CONFERENCE)
                .text(RDFS.Nodes.label, meeting.name())
                .text(Terms.SHORT_TITLE, meeting.acronym())
                .text(Terms.NUMBER, meeting.number())
                .text(Mst.theme, meeting.theme())
                .text(Mst.meetingPlace, meeting.place())
                .date(Mst.meetingStart, meeting.start())
                .date(Mst.meetingEnd, meeting.end())
                .texts(Mst.meetingSponsor, meeting.sponsors());
    }

    static void write(Describer subject, List<Statement> statements) {
        for (Statement statement : statements) {
            subject.text(property(statement.element()), statement.text(), statement.language());
        }
    }

    private static Node property(Element element) {
        return Iris.iri(DC_11.getURI() + element.name().toLowerCase(Locale.ROOT));
    }

    private static void sections(PublicationGraph graph, List<AbstractSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            AbstractSection section = sections.get(i);
            graph.entry(Mst.abstractSection, "abstract", i + 1, Mst.AbstractSection)
                    .count(Mst.position, i + 1L)
                    .text(Mst.abstractKind, section.kind())
                    .text(DC_11.language.asNode(), section.language())
                    .text(RDFS.Nodes.label, section.label())
                    .text(Mst.abstractCategory, section.category())
                    .text(DCTerms.abstract_.asNode(), section.text())
                    .markup(Mst.abstractMarkup, section.markup());
        }
    }

    static void write(PublicationGraph graph, Access access) {
        graph.work().texts(Mst.archivedBy, access.archives());
        for (int i = 0; i < access.licences().size(); i++) {
            licence(graph, access.licences().get(i), graph.entry("licence", i + 1));
        }
        for (Link link : access.links()) {
            Node address = Iris.address(link.address().toString());
            graph.work()
                    .add(FOAF.page.asNode(), address)
                    .of(address)
                    .text(DC_11.format.asNode(), link.format())
                    .text(Mst.contentVersion, link.version())
                    .text(Mst.intendedApplication, link.purpose());
        }
    }

    private static void licence(PublicationGraph graph, Licence licence, Node terms) {
        Node address = Iris.address(licence.address().toString());
        graph.work().add(DCTerms.license.asNode(), address);
        if (licence.hasTerms()) {
            graph.work()
                    .add(Mst.licenceTerms, terms)
                    .of(terms)
                    .add(DCTerms.license.asNode(), address)
                    .date(Mst.licenceStart, licence.start())
                    .count(Mst.delayInDays, licence.delayInDays())
                    .text(Mst.contentVersion, licence.version());
        }
    }
}
