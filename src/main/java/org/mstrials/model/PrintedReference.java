package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a document's list of references, with just what is printed.
 *
 * @param position place in the list, from 1
 * @param authors the authors printed
 * @param authorsIncomplete whether "et al." follows
 * @param title title of the work
 * @param journal its journal
 * @param year its year
 * @param volume its volume
 * @param pages its pages
 * @param note what a reader must know
 */
public record PrintedReference(
        long position,
        List<String> authors,
        boolean authorsIncomplete,
        String title,
        Optional<String> journal,
        Optional<String> year,
        Optional<String> volume,
        Optional<String> pages,
        Optional<String> note) {
    /** The entry as a bibliographic citation in the Vancouver style. */
    public String citation() {
        return String.join(", ", authors)
                + (authorsIncomplete ? ", et al." : ".")
                + " " + title + "."
                + journal.map(name -> " " + name).orElse("")
                + year.map(number -> " " + number).orElse("")
                + volume.map(number -> ";" + number).orElse("")
                + pages.map(range -> ":" + range).orElse("")
                + ".";
    }
}
