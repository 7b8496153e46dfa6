package org.mstrials.model;

/** Who wants to know how far a long piece of work is. */
public interface Progress {
    /** A new stage begins. */
    void stage(String name);

    /** So many records were read by now. */
    void records(long count);
}
