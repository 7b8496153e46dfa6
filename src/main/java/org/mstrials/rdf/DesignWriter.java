package org.mstrials.rdf;

import org.mstrials.model.Design;
import org.mstrials.model.Oversight;

/** Writes how a study is built and who watches over it. */
final class DesignWriter {
    private DesignWriter() {}

    static void write(Describer about, Design design, Oversight oversight) {
        about.code(Mst.studyType, design.studyType())
                .codes(Mst.phase, design.phases())
                .code(Mst.allocation, design.allocation())
                .code(Mst.interventionModel, design.interventionModel())
                .text(Mst.interventionModelDescription, design.interventionModelDescription())
                .code(Mst.primaryPurpose, design.primaryPurpose())
                .code(Mst.observationalModel, design.observationalModel())
                .code(Mst.timePerspective, design.timePerspective())
                .code(Mst.masking, design.masking())
                .text(Mst.maskingDescription, design.maskingDescription())
                .codes(Mst.whoMasked, design.whoMasked())
                .count(Mst.enrollment, design.enrollment())
                .code(Mst.enrollmentType, design.enrollmentType())
                .flag(Mst.patientRegistry, design.patientRegistry())
                .timeSpan(Mst.targetDuration, "target-duration", design.targetDuration())
                .code(Mst.biospecimenRetention, design.biospecimenRetention())
                .text(Mst.biospecimenDescription, design.biospecimenDescription());
        about.flag(Mst.dataMonitoringCommittee, oversight.dataMonitoringCommittee())
                .flag(Mst.fdaRegulatedDrug, oversight.fdaRegulatedDrug())
                .flag(Mst.fdaRegulatedDevice, oversight.fdaRegulatedDevice())
                .flag(Mst.unapprovedDevice, oversight.unapprovedDevice())
                .flag(Mst.pediatricPostmarketSurveillance, oversight.pediatricPostmarketSurveillance())
                .flag(Mst.usExport, oversight.usExport())
                .flag(Mst.fdaaaViolation, oversight.fdaaaViolation());
    }
}
