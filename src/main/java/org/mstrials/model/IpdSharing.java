package org.mstrials.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a study says of sharing the data of individual participants.
 *
 * @param plan whether there is a plan to share them
 * @param description the plan, or why there is none
 * @param infoTypes what else is shared
 * @param timeFrame from when and for how long
 * @param accessCriteria with whom, for what and how
 * @param page where to read more
 * @param available data and documents that are available
 */
public record IpdSharing(
        Optional<RecordCode.IpdSharingPlan> plan,
        Optional<String> description,
        List<RecordCode.IpdInfoType> infoTypes,
        Optional<String> timeFrame,
        Optional<String> accessCriteria,
        Optional<URI> page,
        List<AvailableData> available) {

    /**
     * Data or a document that can be had.
     *
     * @param id its identifier where it is kept
     * @param kind what it is, in the record's own words
     * @param page where it is kept
     * @param comment how to get it
     */
    public record AvailableData(
            Optional<String> id, Optional<String> kind, Optional<URI> page, Optional<String> comment) {}
}
