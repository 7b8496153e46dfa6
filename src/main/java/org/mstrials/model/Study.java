package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A study as one registry record describes it.
 *
 * @param nctId its ClinicalTrials.gov identifier
 * @param names what it is called
 * @param status where it stands
 * @param expandedAccess treatment outside of it
 * @param contributions sponsors, responsible party and officials
 * @param responsibleParty who is responsible for the record
 * @param oversight who watches over it
 * @param topic what it is about
 * @param design how it is built
 * @param arms its arms
 * @param interventions its interventions
 * @param outcomes its outcome measures
 * @param eligibility who can take part
 * @param contacts whom to ask
 * @param sites where it is done
 * @param removedCountries where it is no longer done
 * @param references publications that the record lists
 * @param links pages that the record lists
 * @param ipdSharing what is said of sharing data
 * @param noAnalysisPlan whether there is no analysis plan to show
 * @param documents protocol and other files
 * @param history what the registry notes on the record
 * @param results what it found, as far as posted
 */
public record Study(
        NctId nctId,
        StudyNames names,
        Status status,
        ExpandedAccess expandedAccess,
        List<Contribution> contributions,
        Optional<RecordCode.ResponsiblePartyType> responsibleParty,
        Oversight oversight,
        StudyTopic topic,
        Design design,
        List<Arm> arms,
        List<Intervention> interventions,
        List<OutcomeMeasure> outcomes,
        Eligibility eligibility,
        List<Contact> contacts,
        List<Site> sites,
        List<String> removedCountries,
        List<Reference> references,
        List<Link> links,
        IpdSharing ipdSharing,
        Optional<Boolean> noAnalysisPlan,
        List<StudyDocument> documents,
        RecordHistory history,
        Optional<Results> results)
        implements Subject {

    @Override
    public String sourceName() {
        return "clinicaltrials.gov/" + nctId.value();
    }
}
