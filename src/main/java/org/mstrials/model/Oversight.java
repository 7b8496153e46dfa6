package org.mstrials.model;

import java.util.Optional;

/**
 * Who watches over a study, by the law of the United States.
 *
 * @param dataMonitoringCommittee whether a data monitoring committee was appointed
 * @param fdaRegulatedDrug whether it studies a drug or biological that the FDA regulates
 * @param fdaRegulatedDevice whether it studies a device that the FDA regulates
 * @param unapprovedDevice whether it studies a device that the FDA has not approved
 * @param pediatricPostmarketSurveillance whether it is a surveillance of a device in children that the FDA ordered
 * @param usExport whether a product is made in the United States for export
 * @param fdaaaViolation whether the FDA found that the duties of registration or reporting were violated
 */
public record Oversight(
        Optional<Boolean> dataMonitoringCommittee,
        Optional<Boolean> fdaRegulatedDrug,
        Optional<Boolean> fdaRegulatedDevice,
        Optional<Boolean> unapprovedDevice,
        Optional<Boolean> pediatricPostmarketSurveillance,
        Optional<Boolean> usExport,
        Optional<Boolean> fdaaaViolation) {}
