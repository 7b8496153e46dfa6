package org.mstrials.source;

import static org.mstrials.model.DatedEvent.Kind.COMPLETION;
import static org.mstrials.model.DatedEvent.Kind.FIRST_POSTED;
import static org.mstrials.model.DatedEvent.Kind.FIRST_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.LAST_UPDATE_POSTED;
import static org.mstrials.model.DatedEvent.Kind.LAST_UPDATE_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.PRIMARY_COMPLETION;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_POSTED;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.START;
import static org.mstrials.model.DatedEvent.Kind.VERIFIED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.Code;
import org.mstrials.model.DatedEvent;
import org.mstrials.model.Design;
import org.mstrials.model.NctId;
import org.mstrials.model.OutcomeMeasure;
import org.mstrials.model.PartialDate;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Reading;
import org.mstrials.model.Reference;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.Site;
import org.mstrials.model.Status;
import org.mstrials.model.Study;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads study records of the ClinicalTrials.gov API, version 2. The modules are read in the order of the registry's
 * data structure; every one of them but the identification may be absent.
 */
final class CtGovStudies {
    private final Cursor protocol;
    private final Cursor record;
    private final Disclosure disclosure;

    private CtGovStudies(Cursor record, Disclosure disclosure) {
        this.record = record;
        this.disclosure = disclosure;
        this.protocol = record.object("protocolSection");
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

    private Study study(NctId nctId) {
        Cursor identification = protocol.object("identificationModule");
        Cursor conditions = protocol.object("conditionsModule");
        CtGovArms arms = new CtGovArms(protocol.object("armsInterventionsModule"));
        return new Study(
                nctId,
                identification.text("briefTitle"),
                identification.text("officialTitle"),
                identification.text("acronym"),
                CtGovRegistrations.read(identification),
                status(protocol.object("statusModule")),
                CtGovContributions.read(protocol),
                conditions.texts("conditions"),
                conditions.texts("keywords"),
                design(protocol.object("designModule")),
                arms.arms(),
                arms.interventions(),
                outcomes(protocol.object("outcomesModule")),
                protocol.object("referencesModule").objects("references", CtGovStudies::reference),
                protocol.object("contactsLocationsModule").objects("locations", CtGovStudies::site),
                CtGovResults.read(record.object("resultsSection"), disclosure));
    }

    private Status status(Cursor module) {
        return new Status(
                module.code("overallStatus", RegistryCode.OverallStatus.class),
                module.code("lastKnownStatus", RegistryCode.OverallStatus.class),
                module.text("whyStopped"),
                module.object("expandedAccessInfo").flag("hasExpandedAccess"),
                record.flag("hasResults"),
                dates(module));
    }

    private static List<DatedEvent> dates(Cursor module) {
        return Stream.of(
                        date(module, VERIFIED, "statusVerifiedDate"),
                        struct(module, START, "startDateStruct"),
                        struct(module, PRIMARY_COMPLETION, "primaryCompletionDateStruct"),
                        struct(module, COMPLETION, "completionDateStruct"),
                        date(module, FIRST_SUBMITTED, "studyFirstSubmitDate"),
                        struct(module, FIRST_POSTED, "studyFirstPostDateStruct"),
                        date(module, RESULTS_FIRST_SUBMITTED, "resultsFirstSubmitDate"),
                        struct(module, RESULTS_FIRST_POSTED, "resultsFirstPostDateStruct"),
                        date(module, LAST_UPDATE_SUBMITTED, "lastUpdateSubmitDate"),
                        struct(module, LAST_UPDATE_POSTED, "lastUpdatePostDateStruct"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DatedEvent> date(Cursor module, DatedEvent.Kind kind, String field) {
        return module.value(field, PartialDate::parse).map(date -> new DatedEvent(kind, date, Optional.empty()));
    }

    private static Optional<DatedEvent> struct(Cursor module, DatedEvent.Kind kind, String field) {
        Cursor struct = module.object(field);
        return struct.value("date", PartialDate::parse)
                .map(date -> new DatedEvent(kind, date, struct.code("type", RegistryCode.DateType.class)));
    }

    private static Design design(Cursor module) {
        Cursor info = module.object("designInfo");
        Cursor masking = info.object("maskingInfo");
        Cursor enrollment = module.object("enrollmentInfo");
        return new Design(
                module.code("studyType", RegistryCode.StudyType.class),
                module.codes("phases", RegistryCode.Phase.class),
                info.code("allocation", RegistryCode.Allocation.class),
                info.code("interventionModel", RegistryCode.InterventionModel.class),
                info.code("primaryPurpose", RegistryCode.PrimaryPurpose.class),
                info.code("observationalModel", RegistryCode.ObservationalModel.class),
                info.code("timePerspective", RegistryCode.TimePerspective.class),
                masking.code("masking", RegistryCode.Masking.class),
                masking.codes("whoMasked", RegistryCode.MaskedParty.class),
                enrollment.count("count"),
                enrollment.code("type", RegistryCode.DateType.class));
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
                        new OutcomeMeasure(level, measure, outcome.text("description"), outcome.text("timeFrame")));
    }

    private static Optional<Reference> reference(Cursor reference) {
        return Optional.of(new Reference(
                reference.code("type", RegistryCode.ReferenceType.class),
                reference.value("pmid", Pmid::new),
                reference.text("citation")));
    }

    private static Optional<Site> site(Cursor location) {
        return Optional.of(new Site(
                location.text("facility"),
                location.text("city"),
                location.text("state"),
                location.text("zip"),
                location.text("country"),
                location.code("status", RegistryCode.OverallStatus.class),
                point(location.object("geoPoint"))));
    }

    private static Optional<Site.Point> point(Cursor geoPoint) {
        Optional<BigDecimal> longitude = geoPoint.number("lon");
        return geoPoint.number("lat").flatMap(lat -> longitude.map(lon -> new Site.Point(lat, lon)));
    }
}
