package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * The dates of a publication and of its record.
 *
 * @param issued the date that the publication is cited with
 * @param unspecified dates without telling which is which
 * @param steps what happened to the publication or its record, and when
 */
public record PublicationDates(Optional<PrintedDate> issued, List<PrintedDate> unspecified, List<Step> steps) {
    /**
     * A dated step.
     *
     * @param kind what happened
     * @param date when
     */
    public record Step(PublicationCode.PublicationStep kind, PartialDate date) {}
}
