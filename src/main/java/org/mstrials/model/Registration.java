package org.mstrials.model;

import java.net.URI;
import java.util.Optional;

/**
 * One identifier of a study.
 *
 * @param registry who issued it, or which kind it is
 * @param stated what the record says of that, where the identifier itself shows something else
 * @param number the identifier, trimmed, otherwise as written
 * @param domain name of the issuer when the kind does not tell
 * @param page a page about it, such as that of a grant
 */
public record Registration(
        Code.Registry registry,
        Optional<Code.Registry> stated,
        String number,
        Optional<String> domain,
        Optional<URI> page) {
    /** An identifier whose kind tells all. */
    public Registration(Code.Registry registry, String number) {
        this(registry, Optional.empty(), number, Optional.empty(), Optional.empty());
    }
}
