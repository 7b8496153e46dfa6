package org.mstrials.web.describe;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something made when it is first asked for, since the first answer of a server should not wait for it.
 *
 * @param <T> what is made
 */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /** Made by this, once. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What is made, by the first who asks. */
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
