package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mstrials.model.BibliographicRecord;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.Moment;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.Reading;
import org.mstrials.model.Texts.Element;
import org.mstrials.model.Texts.Statement;

/** Reads a record of a repository: what the repository says of it, and the Dublin Core in it. */
final class DublinCoreRecord {
    private final XmlCursor record;
    private final XmlCursor header;

    private DublinCoreRecord(XmlCursor record) {
        this.record = record;
        this.header = record.child("header");
    }

    /** A deleted record, one in another format and one without any identifier are rejected. */
    static Reading read(XmlElement element, Complaints complaints, Context context) {
        PathUse use = context.use(RecordKind.DUBLIN_CORE);
        Census.count(element, use);
        DublinCoreRecord reader = new DublinCoreRecord(new XmlCursor(element, complaints, use));
        Optional<String> identifier = reader.header.text("identifier");
        if (reader.header.attribute("status").equals(Optional.of("deleted"))) {
            return complaints.deleted(Catalogue.RECORD.sourceName(identifier.orElse("")), "header");
        }
        XmlCursor dc = reader.record.child("metadata").child("dc");
        if (!dc.isPresent()) {
            return complaints.rejected("metadata", formats(element), "oai_dc");
        }
        DublinCoreWork work = new DublinCoreWork(dc, identifier, context.disclosure(), complaints);
        Optional<PublicationId> best = work.best();
        if (best.isEmpty()) {
            return complaints.rejected(
                    "metadata/dc/identifier",
                    String.join(" | ", dc.texts("identifier")),
                    "a PMID, DOI, PMCID or handle, or an OAI header with an identifier");
        }
        Publication publication =
                work.publication(reader.record(identifier.orElse(best.get().value())));
        return complaints.accepted(publication, identifier.orElse(best.get().value()));
    }

    private static String formats(XmlElement element) {
        return element.child("metadata")
                .map(metadata -> "metadata as "
                        + metadata.children().stream().map(XmlElement::name).toList())
                .orElse("no metadata");
    }

    private BibliographicRecord record(String name) {
        return new BibliographicRecord(
                Catalogue.RECORD,
                name,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                header.texts("setSpec"),
                header.value("datestamp", Moment::new),
                about());
    }

    /** Rights in the record, and where the repository has it from (guidelines for OAI-PMH: rights, provenance). */
    private List<Statement> about() {
        List<Statement> statements = new ArrayList<>();
        for (XmlCursor about : record.children("about")) {
            XmlCursor rights = about.child("rights");
            Stream.concat(
                            rights.child("rightsReference").attribute("ref").stream(),
                            rights.texts("rightsDefinition").stream())
                    .map(text -> Statement.of(Element.RIGHTS, text))
                    .forEach(statements::add);
            XmlCursor origin = about.child("provenance").child("originDescription");
            Stream.concat(origin.texts("baseURL").stream(), origin.texts("identifier").stream())
                    .map(text -> Statement.of(Element.SOURCE, text))
                    .forEach(statements::add);
        }
        return statements;
    }
}
