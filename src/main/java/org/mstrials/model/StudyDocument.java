package org.mstrials.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A protocol, analysis plan or consent form that the registry keeps as a file.
 *
 * @param type the registry's abbreviation, such as Prot_SAP
 * @param hasProtocol whether the protocol is in it
 * @param hasAnalysisPlan whether the statistical analysis plan is in it
 * @param hasConsentForm whether the informed consent form is in it
 * @param label the registry's name for it
 * @param date date of the document itself
 * @param uploaded when it was uploaded, as YYYY-MM-DDThh:mm without time zone
 * @param fileName name of the file
 * @param size bytes
 */
public record StudyDocument(
        Optional<String> type,
        Optional<Boolean> hasProtocol,
        Optional<Boolean> hasAnalysisPlan,
        Optional<Boolean> hasConsentForm,
        Optional<String> label,
        Optional<PartialDate> date,
        Optional<String> uploaded,
        Optional<String> fileName,
        OptionalLong size) {}
