package org.mstrials.rdf;

import org.mstrials.model.DatedEvent;
import org.mstrials.model.ExpandedAccess;
import org.mstrials.model.Status;

/** Writes where a study stands, its dates, and access to its treatment outside of it. */
final class StatusWriter {
    private final Iris iris;
    private final Describer about;

    StatusWriter(Iris iris, Describer about) {
        this.iris = iris;
        this.about = about;
    }

    void write(Status status, ExpandedAccess access) {
        about.code(Mst.overallStatus, status.overall())
                .code(Mst.lastKnownStatus, status.lastKnown())
                .text(Mst.whyStopped, status.whyStopped())
                .flag(Mst.delayedPosting, status.delayedPosting())
                .flag(Mst.resultsWaived, status.resultsWaived())
                .flag(Mst.hasResults, status.hasResults());
        status.dates().forEach(this::event);
        about.flag(Mst.expandedAccess, access.available())
                .code(Mst.expandedAccessStatus, access.status())
                .flag(Mst.individualAccess, access.individual())
                .flag(Mst.intermediateAccess, access.intermediate())
                .flag(Mst.treatmentAccess, access.treatment())
                .count(Mst.accessPointers, access.pointers());
        access.study().ifPresent(study -> about.add(Mst.expandedAccessStudy, iris.study(study)));
    }

    private void event(DatedEvent event) {
        switch (event.kind()) {
            case VERIFIED -> about.date(Mst.verified, event.date());
            case START -> about.date(Mst.startDate, event.date()).code(Mst.startDateType, event.type());
            case PRIMARY_COMPLETION ->
                about.date(Mst.primaryCompletionDate, event.date()).code(Mst.primaryCompletionDateType, event.type());
            case COMPLETION -> about.date(Mst.completionDate, event.date()).code(Mst.completionDateType, event.type());
            case FIRST_SUBMITTED -> about.date(Mst.firstSubmitted, event.date());
            case FIRST_POSTED -> about.date(Mst.firstPosted, event.date()).code(Mst.firstPostedType, event.type());
            case RESULTS_FIRST_SUBMITTED -> about.date(Mst.resultsFirstSubmitted, event.date());
            case RESULTS_FIRST_POSTED ->
                about.date(Mst.resultsFirstPosted, event.date()).code(Mst.resultsFirstPostedType, event.type());
            case RESULTS_FIRST_SUBMITTED_ESTIMATE -> about.date(Mst.resultsFirstSubmittedEstimate, event.date());
            case RESULTS_FIRST_POSTED_WITH_COMMENTS ->
                about.date(Mst.resultsFirstPostedWithComments, event.date())
                        .code(Mst.resultsFirstPostedWithCommentsType, event.type());
            case DELAY_FIRST_SUBMITTED -> about.date(Mst.delayFirstSubmitted, event.date());
            case DELAY_FIRST_POSTED ->
                about.date(Mst.delayFirstPosted, event.date()).code(Mst.delayFirstPostedType, event.type());
            case LAST_UPDATE_SUBMITTED -> about.date(Mst.lastUpdateSubmitted, event.date());
            case LAST_UPDATE_POSTED ->
                about.date(Mst.lastUpdatePosted, event.date()).code(Mst.lastUpdatePostedType, event.type());
        }
    }
}
