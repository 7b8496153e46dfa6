package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import org.mstrials.model.IpdSharing;
import org.mstrials.model.IpdSharing.AvailableData;
import org.mstrials.model.PartialDate;
import org.mstrials.model.RecordCode;
import org.mstrials.model.StudyDocument;

/** What of a study can be had beside its results: data of participants, protocol, analysis plan. */
final class CtGovSharing {
    private CtGovSharing() {}

    static IpdSharing read(Cursor module, Cursor references) {
        return new IpdSharing(
                module.code("ipdSharing", RecordCode.IpdSharingPlan.class),
                module.markup("description"),
                module.codes("infoTypes", RecordCode.IpdInfoType.class),
                module.markup("timeFrame"),
                module.markup("accessCriteria"),
                module.value("url", WebAddress::parse),
                references.objects("availIpds", CtGovSharing::available));
    }

    static List<StudyDocument> documents(Cursor module) {
        return module.objects("largeDocs", CtGovSharing::document);
    }

    private static Optional<AvailableData> available(Cursor data) {
        return Optional.of(new AvailableData(
                data.text("id"), data.text("type"), data.value("url", WebAddress::parse), data.markup("comment")));
    }

    private static Optional<StudyDocument> document(Cursor document) {
        return Optional.of(new StudyDocument(
                document.text("typeAbbrev"),
                document.flag("hasProtocol"),
                document.flag("hasSap"),
                document.flag("hasIcf"),
                document.text("label"),
                document.value("date", PartialDate::parse),
                document.text("uploadDate"),
                document.text("filename"),
                document.count("size")));
    }
}
