package org.mstrials.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * Where a record was read from.
 *
 * @param file path below the input that the user named, with ! before an archive's entry
 * @param record which record of the file: its identifier, or its place as "record 3"
 */
public record Origin(String file, String record) implements Serializable {
    /** The same file, when a record's identifier has become known. */
    public Origin named(String identifier) {
        return new Origin(file, identifier);
    }

    /** The harvest that the file belongs to: what stands before the folder of its runs. */
    public Optional<String> harvest() {
        int runs = file.lastIndexOf("/runs/");
        return runs < 0 ? Optional.empty() : Optional.of(file.substring(0, runs));
    }
}
