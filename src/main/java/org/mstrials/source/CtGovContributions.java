package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mstrials.model.Agent;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Contribution;
import org.mstrials.model.RecordCode.ResponsiblePartyType;
import org.mstrials.model.RegistryCode;

/** Sponsors, collaborators, the responsible party, the officials and the organisation that holds a registry record. */
final class CtGovContributions {
    private final Cursor module;
    private final Cursor places;
    private final Cursor party;
    private final Optional<Contribution> recordHolder;
    private final Optional<ResponsiblePartyType> responsibleParty;

    CtGovContributions(Cursor module, Cursor organization, Cursor places) {
        this.module = module;
        this.places = places;
        this.party = module.object("responsibleParty");
        this.recordHolder = organisation(organization, "fullName", Role.RECORD_HOLDER);
        this.responsibleParty = party.code("type", ResponsiblePartyType.class);
    }

    /** Name of the organisation that holds the record. */
    Optional<String> recordHolder() {
        return recordHolder.map(holder -> holder.agent().name());
    }

    /** What kind of party is responsible for the record. */
    Optional<ResponsiblePartyType> responsibleParty() {
        return responsibleParty;
    }

    List<Contribution> all() {
        Optional<Contribution> sponsor = organisation(module.object("leadSponsor"), "name", Role.LEAD_SPONSOR);
        List<Contribution> contributions = new ArrayList<>();
        sponsor.ifPresent(contributions::add);
        contributions.addAll(
                module.objects("collaborators", collaborator -> organisation(collaborator, "name", Role.COLLABORATOR)));
        investigator().ifPresent(contributions::add);
        legacyParty().ifPresent(contributions::add);
        sponsor.filter(unused -> responsibleParty.equals(Optional.of(ResponsiblePartyType.SPONSOR)))
                .map(lead -> new Contribution(Role.RESPONSIBLE_PARTY, lead.agent(), Optional.empty(), Optional.empty()))
                .ifPresent(contributions::add);
        contributions.addAll(places.objects("overallOfficials", CtGovContributions::official));
        recordHolder.ifPresent(contributions::add);
        return contributions;
    }

    private Optional<Contribution> investigator() {
        Role role = responsibleParty.equals(Optional.of(ResponsiblePartyType.SPONSOR_INVESTIGATOR))
                ? Role.SPONSOR_INVESTIGATOR
                : Role.RESPONSIBLE_PARTY;
        Optional<String> title = party.text("investigatorTitle");
        Optional<String> affiliation = party.text("investigatorAffiliation");
        return name(party, "investigatorFullName", title.isPresent() || affiliation.isPresent())
                .map(name -> new Contribution(role, new Agent.Person(name), affiliation, title));
    }

    /** Old records have a name or a job title in one field, and an organisation. */
    private Optional<Contribution> legacyParty() {
        Optional<String> organisation = party.text("oldOrganization");
        return name(party, "oldNameTitle", organisation.isPresent())
                .map(name -> new Contribution(
                        Role.RESPONSIBLE_PARTY, new Agent.Unspecified(name), organisation, Optional.empty()));
    }

    private static Optional<Contribution> organisation(Cursor cursor, String nameField, Role role) {
        Optional<RegistryCode.AgencyClass> agencyClass = cursor.code("class", RegistryCode.AgencyClass.class);
        return name(cursor, nameField, agencyClass.isPresent())
                .map(name -> new Contribution(
                        role, new Agent.Organisation(name, agencyClass), Optional.empty(), Optional.empty()));
    }

    /** Some officials are call centres or companies, so none is taken for a person. */
    private static Optional<Contribution> official(Cursor official) {
        Role role = official.value("role", CtGovContributions::role).orElse(Role.OFFICIAL);
        return official.required("name", "the official's name")
                .map(name -> new Contribution(
                        role, new Agent.Unspecified(name), official.text("affiliation"), Optional.empty()));
    }

    /** A name; its absence is a complaint only where the record says more of whoever has it. */
    private static Optional<String> name(Cursor cursor, String field, boolean needed) {
        return needed ? cursor.required(field, "a name") : cursor.text(field);
    }

    /** The role of an official or a contact. */
    static Role role(String role) {
        return switch (role) {
            case "STUDY_CHAIR" -> Role.STUDY_CHAIR;
            case "STUDY_DIRECTOR" -> Role.STUDY_DIRECTOR;
            case "PRINCIPAL_INVESTIGATOR" -> Role.PRINCIPAL_INVESTIGATOR;
            case "SUB_INVESTIGATOR" -> Role.SUB_INVESTIGATOR;
            case "CONTACT" -> Role.CONTACT;
            default ->
                throw new IllegalArgumentException("expected one of STUDY_CHAIR, STUDY_DIRECTOR,"
                        + " PRINCIPAL_INVESTIGATOR, SUB_INVESTIGATOR, CONTACT, found " + Complaints.quote(role));
        };
    }
}
