package org.mstrials.build;

/** A progress display that shows nothing. */
final class Silence implements Progress {
    @Override
    public void stage(String name) {}

    @Override
    public void records(long count) {}
}
