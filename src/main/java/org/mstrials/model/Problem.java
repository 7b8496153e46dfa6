package org.mstrials.model;

import java.io.Serializable;

/**
 * Something in the input that is not as it should be: a value, never an exception.
 *
 * @param severity what it cost
 * @param origin file and record
 * @param path place in the record, such as protocolSection.designModule.enrollmentInfo.count
 * @param found what stands there
 * @param expected what would have been right
 */
public record Problem(Severity severity, Origin origin, String path, String found, String expected)
        implements Serializable {
    /** What a problem costs. */
    public enum Severity {
        /** Nothing is lost; somebody should look. */
        NOTICE,
        /** One field, or one row of a table, is lost. */
        FIELD,
        /** A whole record is lost. */
        RECORD,
        /** The rest of a file or archive is lost. */
        FILE
    }

    /** The same problem, when its record's identifier has become known. */
    public Problem named(String identifier) {
        return new Problem(severity, origin.named(identifier), path, found, expected);
    }

    /** One line for people. */
    @Override
    public String toString() {
        return "%s %s %s: expected %s, found %s".formatted(origin.file(), origin.record(), path, expected, found);
    }
}
