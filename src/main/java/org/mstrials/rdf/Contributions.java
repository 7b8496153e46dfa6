package org.mstrials.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mstrials.model.Agent;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Contribution;

/** Writes who had which part in a study. Each contribution has an agent of its own: a name alone never merges two. */
final class Contributions {
    private Contributions() {}

    static void ofStudy(Describer about, List<Contribution> contributions) {
        Map<String, Integer> positions = new HashMap<>();
        for (Contribution contribution : contributions) {
            String kind = kind(contribution.role());
            write(about, contribution, Iris.part(about.subject(), kind, positions.merge(kind, 1, Integer::sum)));
        }
    }

    private static void write(Describer about, Contribution contribution, Node node) {
        about.add(Mst.contribution, node);
        Node agent = Iris.agent(node);
        about.of(node)
                .a(Mst.Contribution)
                .code(Mst.role, contribution.role())
                .add(Mst.contributor, agent)
                .text(Mst.affiliation, contribution.affiliation())
                .text(Mst.investigatorTitle, contribution.title());
        Describer who =
                about.of(agent).text(FOAF.name.asNode(), contribution.agent().name());
        type(who, contribution.agent());
    }

    static void type(Describer who, Agent agent) {
        switch (agent) {
            case Agent.Person person -> who.a(FOAF.Person.asNode());
            case Agent.Organisation organisation ->
                who.a(FOAF.Organization.asNode()).code(Mst.agencyClass, organisation.agencyClass());
            case Agent.Collective collective -> who.a(FOAF.Group.asNode());
            case Agent.Unspecified unspecified -> who.a(FOAF.Agent.asNode());
        }
    }

    /** The path of a role in an IRI. */
    static String kind(Role role) {
        return switch (role) {
            case LEAD_SPONSOR -> "sponsor";
            case COLLABORATOR -> "collaborator";
            case RESPONSIBLE_PARTY, SPONSOR_INVESTIGATOR -> "responsible-party";
            case STUDY_CHAIR, STUDY_DIRECTOR, PRINCIPAL_INVESTIGATOR, SUB_INVESTIGATOR, OFFICIAL, CONTACT -> "official";
            case RECORD_HOLDER -> "record-holder";
            case AUTHOR, GROUP_AUTHOR -> "author";
            case EDITOR -> "editor";
            case TRANSLATOR -> "translator";
            case CHAIR -> "chair";
            case INVESTIGATOR -> "investigator";
            case OTHER_CONTRIBUTOR -> "contributor";
        };
    }
}
