package org.mstrials;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;

/**
 * A release of real records, built once for all tests that ask for it. The records are not in the repository: other
 * people's text. Without the folder ../shared/data such tests are skipped and say so.
 */
public final class RealRelease {
    static final Path DATA = Path.of("../shared/data");

    private RealRelease() {}

    /** Built when first asked for. */
    private static final class Built {
        private static final Release RELEASE = build();
    }

    /** The release; tests only read it. */
    public static Release get() {
        assumeTrue(Files.isDirectory(DATA), "no real records in " + DATA);
        return Built.RELEASE;
    }

    /** Hands over the rows of an answer. */
    static void rows(String query, Consumer<Binding> row) {
        try (OpenRelease open = get().open()) {
            Txn.executeRead(open.dataset(), () -> {
                try (QueryExec execution = QueryExec.dataset(open.dataset())
                        .query(QueryFactory.create(query, Syntax.syntaxSPARQL_11))
                        .build()) {
                    execution.select().forEachRemaining(row);
                }
            });
        }
    }

    private static Release build() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-releases")), "real");
            return EmbeddedRelease.build(folder, DATA.resolve("ctgov"), DATA.resolve("registry"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
