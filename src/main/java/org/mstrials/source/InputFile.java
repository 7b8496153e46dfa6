package org.mstrials.source;

import java.nio.file.Path;

/**
 * A file, or archive, that a user handed in.
 *
 * @param name beginning with that of the file or folder that was handed in, without what is above it
 * @param path where it is
 */
public record InputFile(String name, Path path) {}
