package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.Code;
import org.mstrials.model.NctId;
import org.mstrials.model.OutcomeMeasure;
import org.mstrials.model.Reading;
import org.mstrials.model.Study;
import org.mstrials.model.StudyNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads study records of the ClinicalTrials.gov API, version 2. Each module of the registry's data structure has a
 * reader; every one of them but the identification may be absent.
 */
final class CtGovStudies {
    private final Cursor record;
    private final Disclosure disclosure;

    private CtGovStudies(Cursor record, Disclosure disclosure) {
        this.record = record;
        this.disclosure = disclosure;
    }

    /** Without a valid NCT number a record is rejected; anything else that is wrong costs only itself. */
    static Reading read(ObjectNode json, Complaints complaints, Context context) {
        PathUse use = context.use(RecordKind.CTGOV);
        Census.count(json, use);
        Cursor record = new Cursor(json, complaints, use);
        return record.object("protocolSection")
                .object("identificationModule")
                .value("nctId", NctId::new)
                .map(nctId ->
                        complaints.accepted(new CtGovStudies(record, context.disclosure()).study(nctId), nctId.value()))
                .orElseGet(() -> complaints.rejected(
                        "protocolSection.identificationModule.nctId", "no usable identifier", NctId.EXPECTED));
    }

    /** Every module is asked for once, so that one which is no object is complained of once. */
    private Study study(NctId nctId) {
        Cursor protocol = record.object("protocolSection");
        Cursor identification = protocol.object("identificationModule");
        Cursor status = protocol.object("statusModule");
        Cursor design = protocol.object("designModule");
        Cursor places = protocol.object("contactsLocationsModule");
        Cursor references = protocol.object("referencesModule");
        Cursor documents = record.object("documentSection").object("largeDocumentModule");
        Cursor derived = record.object("derivedSection");
        Cursor misc = derived.object("miscInfoModule");
        Cursor tracking = misc.object("submissionTracking");
        CtGovContributions contributions = new CtGovContributions(
                protocol.object("sponsorCollaboratorsModule"), identification.object("organization"), places);
        CtGovArms arms = new CtGovArms(protocol.object("armsInterventionsModule"));
        CtGovSites sites = new CtGovSites(places, disclosure);
        return new Study(
                nctId,
                new StudyNames(
                        identification.text("briefTitle"),
                        identification.text("officialTitle"),
                        identification.text("acronym"),
                        CtGovRegistrations.read(identification, contributions.recordHolder())),
                CtGovStatus.read(status, tracking, record.flag("hasResults")),
                CtGovStatus.expandedAccess(status.object("expandedAccessInfo"), design),
                contributions.all(),
                contributions.responsibleParty(),
                CtGovDesign.oversight(protocol.object("oversightModule")),
                CtGovTopic.read(protocol.object("descriptionModule"), protocol.object("conditionsModule"), derived),
                CtGovDesign.read(design),
                arms.arms(),
                arms.interventions(),
                outcomes(protocol.object("outcomesModule")),
                CtGovEligibility.read(protocol.object("eligibilityModule")),
                sites.contacts(),
                sites.sites(),
                misc.texts("removedCountries"),
                CtGovReferences.references(references),
                CtGovReferences.links(references),
                CtGovSharing.read(protocol.object("ipdSharingStatementModule"), references),
                documents.flag("noSap"),
                CtGovSharing.documents(documents),
                CtGovHistory.read(record.object("annotationSection").object("annotationModule"), misc, tracking),
                CtGovResults.read(record.object("resultsSection"), disclosure));
    }

    private static List<OutcomeMeasure> outcomes(Cursor module) {
        return Stream.of(
                        module.objects("primaryOutcomes", outcome -> outcome(outcome, Code.OutcomeLevel.PRIMARY)),
                        module.objects("secondaryOutcomes", outcome -> outcome(outcome, Code.OutcomeLevel.SECONDARY)),
                        module.objects("otherOutcomes", outcome -> outcome(outcome, Code.OutcomeLevel.OTHER)))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<OutcomeMeasure> outcome(Cursor outcome, Code.OutcomeLevel level) {
        return outcome.required("measure", "the outcome measure's title")
                .map(measure ->
                        new OutcomeMeasure(level, measure, outcome.markup("description"), outcome.text("timeFrame")));
    }
}
