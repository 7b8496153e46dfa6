package org.mstrials.harvest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/**
 * An answer as it came.
 *
 * @param url what was asked, without who asked
 * @param time when it had come
 * @param status HTTP status
 * @param type content type, empty when none was given
 * @param compressed whether the body is compressed with gzip
 * @param file the body, byte by byte
 */
record Response(URI url, Instant time, int status, String type, boolean compressed, Path file) {}
