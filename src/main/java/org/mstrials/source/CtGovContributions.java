package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mstrials.model.Agent;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Contribution;
import org.mstrials.model.RegistryCode;

/** Sponsors, collaborators, the responsible party and the officials of a registry record. */
final class CtGovContributions {
    private CtGovContributions() {}

    static List<Contribution> read(Cursor protocol) {
        Cursor module = protocol.object("sponsorCollaboratorsModule");
        Optional<Contribution> sponsor = organisation(module.object("leadSponsor"), Role.LEAD_SPONSOR);
        List<Contribution> contributions = new ArrayList<>();
        sponsor.ifPresent(contributions::add);
        contributions.addAll(
                module.objects("collaborators", collaborator -> organisation(collaborator, Role.COLLABORATOR)));
        responsibleParty(module.object("responsibleParty"), sponsor).ifPresent(contributions::add);
        contributions.addAll(
                protocol.object("contactsLocationsModule").objects("overallOfficials", CtGovContributions::official));
        return contributions;
    }

    private static Optional<Contribution> organisation(Cursor cursor, Role role) {
        return cursor.text("name")
                .map(name -> new Contribution(
                        role,
                        new Agent.Organisation(name, cursor.code("class", RegistryCode.AgencyClass.class)),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The sponsor itself, an investigator, or in old records a name or job title with an organisation. */
    private static Optional<Contribution> responsibleParty(Cursor party, Optional<Contribution> sponsor) {
        Optional<String> type = party.value("type", CtGovContributions::partyType);
        Role role =
                type.equals(Optional.of("SPONSOR_INVESTIGATOR")) ? Role.SPONSOR_INVESTIGATOR : Role.RESPONSIBLE_PARTY;
        Optional<Contribution> investigator = party.text("investigatorFullName")
                .map(name -> new Contribution(
                        role,
                        new Agent.Person(name),
                        party.text("investigatorAffiliation"),
                        party.text("investigatorTitle")));
        Optional<Contribution> legacy = party.text("oldNameTitle")
                .map(name -> new Contribution(
                        Role.RESPONSIBLE_PARTY,
                        new Agent.Unspecified(name),
                        party.text("oldOrganization"),
                        Optional.empty()));
        Optional<Contribution> sponsorItself = type.filter("SPONSOR"::equals)
                .flatMap(unused -> sponsor)
                .map(lead ->
                        new Contribution(Role.RESPONSIBLE_PARTY, lead.agent(), Optional.empty(), Optional.empty()));
        return investigator.or(() -> legacy).or(() -> sponsorItself);
    }

    /** Some officials are call centres or companies, so none is taken for a person. */
    private static Optional<Contribution> official(Cursor official) {
        Optional<Role> role = official.value("role", CtGovContributions::officialRole);
        return official.required("name", "the official's name")
                .flatMap(name -> role.map(known -> new Contribution(
                        known, new Agent.Unspecified(name), official.text("affiliation"), Optional.empty())));
    }

    private static String partyType(String type) {
        return switch (type) {
            case "SPONSOR", "PRINCIPAL_INVESTIGATOR", "SPONSOR_INVESTIGATOR" -> type;
            default ->
                throw new IllegalArgumentException(
                        "expected one of SPONSOR, PRINCIPAL_INVESTIGATOR, SPONSOR_INVESTIGATOR, found "
                                + Complaints.quote(type));
        };
    }

    private static Role officialRole(String role) {
        return switch (role) {
            case "STUDY_CHAIR" -> Role.STUDY_CHAIR;
            case "STUDY_DIRECTOR" -> Role.STUDY_DIRECTOR;
            case "PRINCIPAL_INVESTIGATOR" -> Role.PRINCIPAL_INVESTIGATOR;
            case "SUB_INVESTIGATOR" -> Role.SUB_INVESTIGATOR;
            default ->
                throw new IllegalArgumentException(
                        "expected one of STUDY_CHAIR, STUDY_DIRECTOR, PRINCIPAL_INVESTIGATOR, SUB_INVESTIGATOR, found "
                                + Complaints.quote(role));
        };
    }
}
