package org.mstrials.model;

import java.util.Optional;

/**
 * One identifier of a study.
 *
 * @param registry who issued it, or which kind it is
 * @param number the identifier, trimmed, otherwise as written
 * @param domain name of the issuer when the kind does not tell
 */
public record Registration(Code.Registry registry, String number, Optional<String> domain) {}
