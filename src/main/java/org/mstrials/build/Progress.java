package org.mstrials.build;

/** Who wants to know how far a build is. */
public interface Progress {
    /** A new stage begins. */
    void stage(String name);

    /** So many records were read by now. */
    void records(long count);
}
