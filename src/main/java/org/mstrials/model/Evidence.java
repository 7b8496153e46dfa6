package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document reports, as a curator's evidence tables hold it. Identifiers are local to the document.
 *
 * @param id short name of the document, such as comi-2020
 * @param title title of the document
 * @param kind what sort of document it is
 * @param publication the publication that the document is the text of
 * @param reportsOn studies whose results it reports
 * @param lineages which study continues which, as the document says
 * @param regimens doses and schedules that it states
 * @param groups the people its figures are about
 * @param timePoints the times its figures are about
 * @param observations its figures
 * @param comparisons figures that it sets against each other
 */
public record Evidence(
        String id,
        String title,
        Code.DocumentKind kind,
        Optional<PublicationId> publication,
        List<NctId> reportsOn,
        List<Lineage> lineages,
        List<Regimen> regimens,
        List<Group> groups,
        List<TimePoint> timePoints,
        List<Observation> observations,
        List<Comparison> comparisons)
        implements Subject {

    @Override
    public String sourceName() {
        return "document/" + id;
    }
}
