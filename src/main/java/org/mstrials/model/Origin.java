package org.mstrials.model;

/**
 * Where a record was read from.
 *
 * @param file path below the input that the user named, with ! before an archive's entry
 * @param record which record of the file: its identifier, or its place as "record 3"
 */
public record Origin(String file, String record) {
    /** The same file, when a record's identifier has become known. */
    public Origin named(String identifier) {
        return new Origin(file, identifier);
    }
}
