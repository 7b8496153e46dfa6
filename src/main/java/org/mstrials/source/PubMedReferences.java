package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mstrials.model.CitedWork;

/** The list of references of a PubMed record; old records have it among the comments and corrections. */
final class PubMedReferences {
    private PubMedReferences() {}

    static List<CitedWork> read(XmlCursor citation, XmlCursor data) {
        List<CitedWork> works = new ArrayList<>();
        for (XmlCursor entry : citation.child("CommentsCorrectionsList").children("CommentsCorrections")) {
            if (entry.attribute("RefType").equals(Optional.of(PubMedRelations.CITES))) {
                works.add(new CitedWork(
                        PubMedRecord.pmid(entry).stream().toList(),
                        List.of(),
                        entry.text("RefSource"),
                        Optional.empty(),
                        Map.of()));
            }
        }
        lists(data, works);
        return works;
    }

    /** A list may have lists in it. */
    private static void lists(XmlCursor parent, List<CitedWork> works) {
        for (XmlCursor list : parent.children("ReferenceList")) {
            Optional<String> title = list.text("Title");
            works.addAll(list.all("Reference", reference -> {
                PubMedIds found = PubMedIds.ofReference(reference);
                return Optional.of(
                        new CitedWork(found.ids(), found.otherIds(), reference.text("Citation"), title, Map.of()));
            }));
            lists(list, works);
        }
    }
}
