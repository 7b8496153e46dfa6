package org.mstrials.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.mstrials.model.Progress;

/** Shows on standard error how far a build or a harvest is: a moving line on a terminal, plain lines elsewhere. */
interface ProgressDisplay extends Progress, AutoCloseable {
    @Override
    void close();

    /** The display that suits; the launcher knows whether standard error is a terminal. */
    static ProgressDisplay create() {
        return Boolean.getBoolean("ms-trials.terminal") ? new Bar() : new Lines(System.err);
    }

    /** A moving line. */
    final class Bar implements ProgressDisplay {
        private final ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" records", 1)
                .setInitialMax(-1)
                .build();

        @Override
        public void stage(String name) {
            bar.setExtraMessage(name);
        }

        @Override
        public void records(long count) {
            bar.stepTo(count);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line a stage, and one every ten seconds of reading. */
    final class Lines implements ProgressDisplay {
        private static final Duration PAUSE = Duration.ofSeconds(10);

        private final PrintStream out;
        private Instant next = Instant.now().plus(PAUSE);

        Lines(PrintStream out) {
            this.out = out;
        }

        @Override
        public void stage(String name) {
            out.println(name);
        }

        @Override
        public void records(long count) {
            if (Instant.now().isAfter(next)) {
                out.printf("%,d records read%n", count);
                next = Instant.now().plus(PAUSE);
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
