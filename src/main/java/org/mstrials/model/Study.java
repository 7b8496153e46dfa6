package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A study as one registry record describes it.
 *
 * @param nctId its ClinicalTrials.gov identifier
 * @param briefTitle its short title
 * @param officialTitle its title as in the protocol
 * @param acronym its acronym
 * @param registrations its further identifiers
 * @param status where it stands
 * @param contributions sponsors, responsible party and officials
 * @param conditions diseases and topics by the record's names
 * @param keywords keywords
 * @param design how it is built
 * @param arms its arms
 * @param interventions its interventions
 * @param outcomes its outcome measures
 * @param references publications that the record lists
 * @param sites where it is done
 * @param results what it found, as far as posted
 */
public record Study(
        NctId nctId,
        Optional<String> briefTitle,
        Optional<String> officialTitle,
        Optional<String> acronym,
        List<Registration> registrations,
        Status status,
        List<Contribution> contributions,
        List<String> conditions,
        List<String> keywords,
        Design design,
        List<Arm> arms,
        List<Intervention> interventions,
        List<OutcomeMeasure> outcomes,
        List<Reference> references,
        List<Site> sites,
        Optional<Results> results)
        implements Subject {

    @Override
    public String sourceName() {
        return "clinicaltrials.gov/" + nctId.value();
    }
}
