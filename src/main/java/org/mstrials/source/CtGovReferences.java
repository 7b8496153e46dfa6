package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import org.mstrials.model.Link;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Reference;
import org.mstrials.model.Reference.Retraction;
import org.mstrials.model.RegistryCode;

/** Publications and pages that a record lists. */
final class CtGovReferences {
    private CtGovReferences() {}

    static List<Reference> references(Cursor module) {
        return module.objects("references", CtGovReferences::reference);
    }

    static List<Link> links(Cursor module) {
        return module.objects(
                "seeAlsoLinks",
                link -> Optional.of(new Link(link.markup("label"), link.value("url", WebAddress::parse))));
    }

    private static Optional<Reference> reference(Cursor reference) {
        return Optional.of(new Reference(
                reference.code("type", RegistryCode.ReferenceType.class),
                reference.value("pmid", Pmid::new),
                reference.text("citation"),
                reference.objects("retractions", CtGovReferences::retraction)));
    }

    private static Optional<Retraction> retraction(Cursor retraction) {
        return Optional.of(new Retraction(retraction.value("pmid", Pmid::new), retraction.text("source")));
    }
}
