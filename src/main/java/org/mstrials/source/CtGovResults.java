package org.mstrials.source;

import java.util.Optional;
import org.mstrials.model.Agreement;
import org.mstrials.model.PointOfContact;
import org.mstrials.model.ResultCode;
import org.mstrials.model.Results;

/** Reads the results section of a registry record, module by module. */
final class CtGovResults {
    private CtGovResults() {}

    /** Empty when the record has none. */
    static Optional<Results> read(Cursor section, Disclosure disclosure) {
        return section.ifThere(results -> results(results, results.object("moreInfoModule"), disclosure));
    }

    private static Results results(Cursor section, Cursor more, Disclosure disclosure) {
        return new Results(
                section.object("participantFlowModule").ifThere(CtGovFlow::read),
                section.object("baselineCharacteristicsModule").ifThere(CtGovBaseline::read),
                section.object("outcomeMeasuresModule").objects("outcomeMeasures", CtGovOutcomeResults::read),
                section.object("adverseEventsModule").ifThere(CtGovAdverseEvents::read),
                more.object("limitationsAndCaveats").markup("description"),
                more.object("certainAgreement").ifThere(CtGovResults::agreement),
                more.object("pointOfContact").ifThere(contact -> contact(contact, disclosure)));
    }

    private static Agreement agreement(Cursor agreement) {
        return new Agreement(
                agreement.flag("piSponsorEmployee"),
                agreement.flag("restrictiveAgreement"),
                agreement.code("restrictionType", ResultCode.AgreementRestriction.class),
                agreement.markup("otherDetails"));
    }

    /** The title may be a position or a person's name (the registry's definition of the field), so it is a contact's. */
    private static PointOfContact contact(Cursor contact, Disclosure disclosure) {
        Optional<String> organization = contact.text("organization");
        return disclosure.contacts()
                ? new PointOfContact(
                        organization,
                        contact.text("title"),
                        contact.text("email"),
                        contact.text("phone"),
                        contact.text("phoneExt"))
                : new PointOfContact(
                        organization, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
