/**
 * A folder of releases: what one build publishes, complete or not at all. The only package that knows TDB2 and Lucene.
 *
 * <pre>
 * releases/current                  symbolic link to the release that is served
 * releases/2026-11-21/downloads/    dumps, problems report, description, manifest, checksums
 * releases/2026-11-21/tdb2/         the same statements, and the description, for queries
 * releases/2026-11-21/text/         names and texts of things, for searches
 * releases/2026-11-21/SHA256SUMS    checksums of the store, the text index and the checksums in downloads
 * </pre>
 *
 * The same input, program, version and base give the same bytes in downloads, on any machine, in any language and time zone,
 * on any number of cores. Store and text index are made from the downloads for one machine; their bytes differ from build
 * to build.
 */
@NullMarked
package org.mstrials.release;

import org.jspecify.annotations.NullMarked;
