package org.mstrials.source;

import java.util.Optional;
import org.mstrials.model.PartialDate;
import org.mstrials.model.RecordCode;
import org.mstrials.model.RecordHistory;
import org.mstrials.model.RecordHistory.Submission;
import org.mstrials.model.RecordHistory.UnpostedEvent;
import org.mstrials.model.RecordHistory.Violation;

/** What the registry notes on the life of a record. */
final class CtGovHistory {
    private CtGovHistory() {}

    static RecordHistory read(Cursor annotations, Cursor misc, Cursor tracking) {
        Cursor unposted = annotations.object("unpostedAnnotation");
        return new RecordHistory(
                misc.value("versionHolder", PartialDate::parse),
                unposted.text("unpostedResponsibleParty"),
                unposted.objects("unpostedEvents", CtGovHistory::unpostedEvent),
                tracking.objects("submissionInfos", CtGovHistory::submission),
                annotations.object("violationAnnotation").objects("violationEvents", CtGovHistory::violation));
    }

    private static Optional<UnpostedEvent> unpostedEvent(Cursor event) {
        return Optional.of(new UnpostedEvent(
                event.code("type", RecordCode.UnpostedEventType.class),
                event.value("date", PartialDate::parse),
                event.flag("dateUnknown")));
    }

    private static Optional<Submission> submission(Cursor submission) {
        return Optional.of(new Submission(
                submission.value("releaseDate", PartialDate::parse),
                submission.value("unreleaseDate", PartialDate::parse),
                submission.flag("unreleaseDateUnknown"),
                submission.value("resetDate", PartialDate::parse),
                submission.count("mcpReleaseN")));
    }

    private static Optional<Violation> violation(Cursor violation) {
        return Optional.of(new Violation(
                violation.code("type", RecordCode.ViolationType.class),
                violation.text("description"),
                violation.value("creationDate", PartialDate::parse),
                violation.value("issuedDate", PartialDate::parse),
                violation.value("releaseDate", PartialDate::parse),
                violation.value("postedDate", PartialDate::parse)));
    }
}
