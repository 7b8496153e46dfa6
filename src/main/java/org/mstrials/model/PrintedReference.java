package org.mstrials.model;

import java.util.Optional;

/**
 * An entry of a document's list of references, with just what is printed.
 *
 * @param position place in the list, from 1
 * @param authors the authors printed, separated by semicolons
 * @param authorsIncomplete whether "et al." follows
 * @param title title of the work
 * @param journal its journal
 * @param year its year
 * @param volume its volume
 * @param pages its pages
 */
public record PrintedReference(
        long position,
        String authors,
        boolean authorsIncomplete,
        String title,
        Optional<String> journal,
        Optional<String> year,
        Optional<String> volume,
        Optional<String> pages) {
    /** The entry as a bibliographic citation. */
    public String citation() {
        return authors + (authorsIncomplete ? "; et al" : "") + ". " + title + ". "
                + journal.orElse("") + " " + year.orElse("")
                + volume.map(number -> "; " + number).orElse("")
                + pages.map(range -> ": " + range).orElse("") + ".";
    }
}
