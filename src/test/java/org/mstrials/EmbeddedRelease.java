package org.mstrials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mstrials.build.Build;
import org.mstrials.model.Progress;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.release.Release;
import org.mstrials.source.Disclosure;

/** A release of the embedded data, built once for all tests. */
public final class EmbeddedRelease {
    private static final Release RELEASE = build();

    private EmbeddedRelease() {}

    /** The release; tests only read it. */
    public static Release get() {
        return RELEASE;
    }

    /** Builds inputs into a folder, in silence. */
    public static Release build(Path folder, Path... inputs) {
        Progress silence = new Progress() {
            @Override
            public void stage(String name) {}

            @Override
            public void records(long count) {}
        };
        return new Build(
                        List.of(inputs),
                        Path.of("ontology"),
                        NamedQueries.read(Path.of("queries")),
                        folder,
                        "2026-01-01",
                        new Iris(Iris.HOME),
                        Disclosure.NOTHING)
                .run(silence)
                .release();
    }

    private static Release build() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-releases")), "data");
            return build(folder, Path.of("data"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
