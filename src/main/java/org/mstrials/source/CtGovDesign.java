package org.mstrials.source;

import org.mstrials.model.Design;
import org.mstrials.model.Oversight;
import org.mstrials.model.RecordCode;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.TimeSpan;

/** How a study is built and who watches over it. */
final class CtGovDesign {
    private CtGovDesign() {}

    static Design read(Cursor module) {
        Cursor info = module.object("designInfo");
        Cursor masking = info.object("maskingInfo");
        Cursor enrollment = module.object("enrollmentInfo");
        Cursor specimens = module.object("bioSpec");
        return new Design(
                module.code("studyType", RegistryCode.StudyType.class),
                module.codes("phases", RegistryCode.Phase.class),
                info.code("allocation", RegistryCode.Allocation.class),
                info.code("interventionModel", RegistryCode.InterventionModel.class),
                info.markup("interventionModelDescription"),
                info.code("primaryPurpose", RegistryCode.PrimaryPurpose.class),
                info.code("observationalModel", RegistryCode.ObservationalModel.class),
                info.code("timePerspective", RegistryCode.TimePerspective.class),
                masking.code("masking", RegistryCode.Masking.class),
                masking.markup("maskingDescription"),
                masking.codes("whoMasked", RegistryCode.MaskedParty.class),
                enrollment.count("count"),
                enrollment.code("type", RegistryCode.DateType.class),
                module.flag("patientRegistry"),
                module.value("targetDuration", TimeSpan::parse),
                specimens.code("retention", RecordCode.BiospecimenRetention.class),
                specimens.markup("description"));
    }

    static Oversight oversight(Cursor module) {
        return new Oversight(
                module.flag("oversightHasDmc"),
                module.flag("isFdaRegulatedDrug"),
                module.flag("isFdaRegulatedDevice"),
                module.flag("isUnapprovedDevice"),
                module.flag("isPpsd"),
                module.flag("isUsExport"),
                module.flag("fdaaa801Violation"));
    }
}
