package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Agreement;
import org.mstrials.model.Denominators;
import org.mstrials.model.PointOfContact;
import org.mstrials.model.ResultGroup;
import org.mstrials.model.Study;

/** Writes the results that a registry record has posted, module by module. */
final class ResultsWriter {
    private final Describer about;
    private final ConceptLabels endpoints;

    /**
     * Writes into a record's graph.
     *
     * @param about the study
     * @param endpoints finds the endpoints of outcomes and events by their label
     */
    ResultsWriter(Describer about, ConceptLabels endpoints) {
        this.about = about;
        this.endpoints = endpoints;
    }

    void write(Study study) {
        study.results().ifPresent(results -> {
            results.flow().ifPresent(new FlowWriter(about)::write);
            results.baseline().ifPresent(new BaselineWriter(about)::write);
            new OutcomeResultWriter(about, endpoints).write(study.outcomes(), results.outcomes());
            results.adverseEvents().ifPresent(new AdverseEventsWriter(about, endpoints)::write);
            about.text(Mst.limitations, results.limitations());
            results.agreement().ifPresent(this::agreement);
            results.contact().ifPresent(this::contact);
        });
    }

    /**
     * The groups of one part of the results.
     *
     * @param about the study
     * @param part what the groups are local to
     * @param analyzed how many were analysed; the size of a group is its number of participants
     */
    static void groups(Describer about, Describer part, List<ResultGroup> groups, List<Denominators> analyzed) {
        Optional<Denominators> participants = Denominators.counting(Denominators.PARTICIPANTS, analyzed);
        for (ResultGroup group : groups) {
            Node node = group(part.subject(), group.id());
            part.add(Mst.reportingGroup, node);
            part.of(node)
                    .a(Mst.Group)
                    .text(RDFS.Nodes.label, group.title().orElse(group.id()))
                    .text(DCTerms.description.asNode(), group.description())
                    .add(Mst.pools, about.subject())
                    .count(
                            Mst.size,
                            participants
                                    .map(counts -> counts.number(group.id()))
                                    .orElse(OptionalLong.empty()));
        }
    }

    /** A group by its identifier in its part. */
    static Node group(Node part, String id) {
        return Iris.within(part, "group", id);
    }

    private void agreement(Agreement agreement) {
        Node node = Iris.part(about.subject(), "agreement");
        about.add(Mst.agreement, node);
        about.of(node)
                .a(Mst.Agreement)
                .flag(Mst.sponsorEmployees, agreement.sponsorEmployees())
                .flag(Mst.restrictiveAgreement, agreement.restrictive())
                .code(Mst.restrictionType, agreement.restriction())
                .text(Mst.agreementDetails, agreement.details());
    }

    private void contact(PointOfContact contact) {
        Node node = Iris.part(about.subject(), "point-of-contact");
        about.add(Mst.pointOfContact, node);
        Describer entry = about.of(node)
                .a(Mst.Contribution)
                .text(Mst.contactTitle, contact.title())
                .text(Mst.email, contact.email())
                .text(Mst.telephone, contact.phone())
                .text(Mst.telephoneExtension, contact.extension());
        contact.organization().ifPresent(name -> {
            Node agent = Iris.agent(node);
            entry.add(Mst.contributor, agent);
            about.of(agent).a(FOAF.Organization.asNode()).text(FOAF.name.asNode(), name);
        });
    }
}
