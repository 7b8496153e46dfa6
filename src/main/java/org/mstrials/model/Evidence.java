package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document reports, as a curator's evidence tables hold it. Identifiers are local to the document.
 *
 * @param id short name of the document, such as comi-2020
 * @param title title of the document
 * @param titleKnownFromElsewhere whether the text that was read does not print its title
 * @param kind what sort of document it is
 * @param publication the publication that the document is the text of
 * @param publicationKnownFromElsewhere whether the text that was read does not print the identifier
 * @param copyOf the document that this one is a copy of; its rows have the identifiers of those that they repeat
 * @param reportsOn studies whose results it reports
 * @param lineages which study continues which, as the document says
 * @param regimens doses and schedules that it states
 * @param groups the people its figures are about
 * @param timePoints the times its figures are about
 * @param observations its figures
 * @param comparisons figures that it sets against each other
 * @param definitions what it means by its endpoints, and how it works
 * @param events its cases
 * @param claims its statements without a figure of their own
 * @param references its list of references
 * @param affiliations where its authors work
 * @param text name of the file that holds the text, below the folder of sources
 * @param unused numbers of the text that are no facts
 */
public record Evidence(
        String id,
        String title,
        boolean titleKnownFromElsewhere,
        Code.DocumentKind kind,
        Optional<PublicationId> publication,
        boolean publicationKnownFromElsewhere,
        Optional<String> copyOf,
        List<NctId> reportsOn,
        List<Lineage> lineages,
        List<Regimen> regimens,
        List<Group> groups,
        List<TimePoint> timePoints,
        List<Observation> observations,
        List<Comparison> comparisons,
        List<Definition> definitions,
        List<CaseEvent> events,
        List<Claim> claims,
        List<PrintedReference> references,
        List<Affiliation> affiliations,
        Optional<String> text,
        List<UnusedNumber> unused)
        implements Subject {

    @Override
    public String sourceName() {
        return "document/" + id;
    }
}
