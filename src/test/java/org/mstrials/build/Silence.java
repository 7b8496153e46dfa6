package org.mstrials.build;

import org.mstrials.model.Progress;

/** A progress display that shows nothing. */
final class Silence implements Progress {
    @Override
    public void stage(String name) {}

    @Override
    public void records(long count) {}
}
