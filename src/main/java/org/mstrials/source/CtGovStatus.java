package org.mstrials.source;

import static org.mstrials.model.DatedEvent.Kind.COMPLETION;
import static org.mstrials.model.DatedEvent.Kind.DELAY_FIRST_POSTED;
import static org.mstrials.model.DatedEvent.Kind.DELAY_FIRST_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.FIRST_POSTED;
import static org.mstrials.model.DatedEvent.Kind.FIRST_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.LAST_UPDATE_POSTED;
import static org.mstrials.model.DatedEvent.Kind.LAST_UPDATE_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.PRIMARY_COMPLETION;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_POSTED;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_POSTED_WITH_COMMENTS;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_SUBMITTED;
import static org.mstrials.model.DatedEvent.Kind.RESULTS_FIRST_SUBMITTED_ESTIMATE;
import static org.mstrials.model.DatedEvent.Kind.START;
import static org.mstrials.model.DatedEvent.Kind.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.DatedEvent;
import org.mstrials.model.ExpandedAccess;
import org.mstrials.model.NctId;
import org.mstrials.model.PartialDate;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.Status;

/** Where a study stands, with all its dates, and access to its treatment outside of it. */
final class CtGovStatus {
    private CtGovStatus() {}

    static Status read(Cursor module, Cursor tracking, Optional<Boolean> hasResults) {
        return new Status(
                module.code("overallStatus", RegistryCode.OverallStatus.class),
                module.code("lastKnownStatus", RegistryCode.OverallStatus.class),
                module.markup("whyStopped"),
                module.flag("delayedPosting"),
                module.flag("resultsWaived"),
                hasResults,
                dates(module, tracking));
    }

    static ExpandedAccess expandedAccess(Cursor info, Cursor design) {
        Cursor types = design.object("expandedAccessTypes");
        return new ExpandedAccess(
                info.flag("hasExpandedAccess"),
                info.value("nctId", NctId::new),
                info.code("statusForNctId", RegistryCode.OverallStatus.class),
                types.flag("individual"),
                types.flag("intermediate"),
                types.flag("treatment"),
                design.count("nPtrsToThisExpAccNctId"));
    }

    private static List<DatedEvent> dates(Cursor module, Cursor tracking) {
        return Stream.of(
                        date(module, VERIFIED, "statusVerifiedDate"),
                        struct(module, START, "startDateStruct"),
                        struct(module, PRIMARY_COMPLETION, "primaryCompletionDateStruct"),
                        struct(module, COMPLETION, "completionDateStruct"),
                        date(module, FIRST_SUBMITTED, "studyFirstSubmitDate"),
                        struct(module, FIRST_POSTED, "studyFirstPostDateStruct"),
                        date(module, RESULTS_FIRST_SUBMITTED, "resultsFirstSubmitDate"),
                        struct(module, RESULTS_FIRST_POSTED, "resultsFirstPostDateStruct"),
                        date(tracking, RESULTS_FIRST_SUBMITTED_ESTIMATE, "estimatedResultsFirstSubmitDate"),
                        struct(tracking.object("firstMcpInfo"), RESULTS_FIRST_POSTED_WITH_COMMENTS, "postDateStruct"),
                        date(module, DELAY_FIRST_SUBMITTED, "dispFirstSubmitDate"),
                        struct(module, DELAY_FIRST_POSTED, "dispFirstPostDateStruct"),
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
}
