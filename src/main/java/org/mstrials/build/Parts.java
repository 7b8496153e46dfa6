package org.mstrials.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.rdf.WithoutRepetition;

/**
 * Statements in parts: what writes them is gathered, a part is filled by one of several threads, and finished parts are
 * appended in order. How things are gathered depends on the input alone, so equal input gives equal parts.
 *
 * @param <P> a part
 */
final class Parts<P extends StreamRDF> {
    /** Enough for compression to work well, few enough for the largest records (60,000 statements) to fit into memory. */
    private static final int SUBJECTS = 4;

    private final Supplier<P> parts;
    private final InOrder<P> filled;
    private List<Consumer<StreamRDF>> gathered = new ArrayList<>();

    Parts(Supplier<P> parts, Consumer<P> appended, ExecutorService cores, int underWay) {
        this.parts = parts;
        this.filled = new InOrder<>(cores, underWay, appended);
    }

    /** Adds one subject, which the consumer writes to the sink that it is given. */
    void add(Consumer<StreamRDF> subject) {
        gathered.add(subject);
        if (gathered.size() == SUBJECTS) {
            give();
        }
    }

    /** Waits until everything so far is appended. */
    void finish() {
        give();
        filled.finish();
    }

    private void give() {
        List<Consumer<StreamRDF>> subjects = gathered;
        gathered = new ArrayList<>();
        if (!subjects.isEmpty()) {
            filled.give(() -> fill(parts.get(), subjects));
        }
    }

    private static <P extends StreamRDF> P fill(P part, List<Consumer<StreamRDF>> subjects) {
        StreamRDF sink = new WithoutRepetition(part);
        subjects.forEach(subject -> subject.accept(sink));
        part.finish();
        return part;
    }
}
