package org.mstrials.release;

/** Writes one part of a dump. */
interface BlockWriter {
    void write(Block block);

    /** Ends the part. */
    void finish();
}
