package org.mstrials.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.model.OtherId;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Pmcid;
import org.mstrials.model.PublicationId.Pmid;

/** The identifiers of a PubMed record, or of an entry of its list of references. */
final class PubMedIds {
    private final Set<PublicationId> ids = new LinkedHashSet<>();
    private final Set<OtherId> otherIds = new LinkedHashSet<>();

    /** Collects those of a record, from every place where one may stand. */
    PubMedIds(XmlCursor record) {
        XmlCursor citation = record.child("MedlineCitation");
        XmlCursor document = record.child("BookDocument");
        PubMedRecord.pmid(citation).ifPresent(ids::add);
        PubMedRecord.pmid(document).ifPresent(ids::add);
        citation.child("Article").children("ELocationID").forEach(this::location);
        document.child("Book").children("ELocationID").forEach(this::location);
        list(document);
        list(record.child("PubmedData"));
        list(record.child("PubmedBookData"));
        citation.children("OtherID").forEach(other -> other(other, "Source"));
        document.children("LocationLabel").forEach(label -> other(label, "Type"));
        for (XmlCursor object : record.child("PubmedData").child("ObjectList").children("Object")) {
            String type = object.attribute("Type").map(text -> text + ' ').orElse("");
            object.children("Param")
                    .forEach(param -> param.text()
                            .map(text ->
                                    OtherId.of(type + param.attribute("Name").orElse(""), text))
                            .ifPresent(otherIds::add));
        }
    }

    private PubMedIds() {}

    /** Those of an entry of a list of references. */
    static PubMedIds ofReference(XmlCursor reference) {
        PubMedIds found = new PubMedIds();
        found.list(reference);
        return found;
    }

    List<PublicationId> ids() {
        return ids.stream().sorted(PublicationId.BEST_FIRST).toList();
    }

    List<OtherId> otherIds() {
        return new ArrayList<>(otherIds);
    }

    Optional<PublicationId> best() {
        return ids.stream().min(PublicationId.BEST_FIRST);
    }

    private void list(XmlCursor parent) {
        for (XmlCursor id : parent.child("ArticleIdList").children("ArticleId")) {
            switch (id.attribute("IdType").orElse("pubmed")) {
                case "pubmed" -> id.value(Pmid::new).ifPresent(ids::add);
                case "doi" -> id.value(Doi::new).ifPresent(ids::add);
                case "pmc" -> pmc(id);
                default -> other(id, "IdType");
            }
        }
    }

    /** The version of an article in PubMed Central, as in PMC7720359.1, is no part of its identifier. */
    private void pmc(XmlCursor id) {
        id.value(text -> new Pmcid(text.replaceFirst("\\.\\d+$", ""))).ifPresent(ids::add);
        id.text().filter(text -> text.contains(".")).ifPresent(text -> otherIds.add(OtherId.of("pmc", text)));
    }

    /** A DOI that is marked as wrong names nothing. */
    private void location(XmlCursor location) {
        boolean valid = location.flag("ValidYN").orElse(true);
        if (valid && location.attribute("EIdType").equals(Optional.of("doi"))) {
            location.value(Doi::new).ifPresent(ids::add);
        } else {
            location.text()
                    .map(text -> new OtherId(location.attribute("EIdType"), text, valid))
                    .ifPresent(otherIds::add);
        }
    }

    private void other(XmlCursor id, String scheme) {
        Optional<String> kind = id.attribute(scheme);
        id.text().map(text -> new OtherId(kind, text, true)).ifPresent(otherIds::add);
    }
}
