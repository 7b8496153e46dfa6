package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * The part of one person or group in a publication.
 *
 * @param role what they did
 * @param agent who
 * @param name the parts of a person's name
 * @param orcid the person's ORCID
 * @param otherIds further identifiers of the person or group
 * @param workplaces affiliations in order
 * @param corrected whether the source keeps the entry only to say that it was wrong
 * @param equalContribution whether they contributed as much as others that are marked so
 * @param sequence "first" or "additional", where the source says so
 * @param authenticatedOrcid whether the person confirmed the ORCID to the publisher
 */
public record Authorship(
        Code.Role role,
        Agent agent,
        PersonName name,
        Optional<Orcid> orcid,
        List<OtherId> otherIds,
        List<Workplace> workplaces,
        boolean corrected,
        Optional<Boolean> equalContribution,
        Optional<String> sequence,
        Optional<Boolean> authenticatedOrcid) {
    /** A name and a role, and nothing else. */
    public static Authorship of(Code.Role role, Agent agent) {
        return new Authorship(
                role,
                agent,
                PersonName.UNDIVIDED,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * An affiliation of an author.
     *
     * @param texts the affiliation as written; a source may divide it
     * @param organisations the organisations that it names by identifier
     */
    public record Workplace(List<String> texts, List<Organisation> organisations) {}
}
