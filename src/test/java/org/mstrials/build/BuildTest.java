package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.EmbeddedRelease;
import org.mstrials.release.Release;

/** What a build makes of the embedded data. */
class BuildTest {
    @TempDir
    private Path folder;

    @Test
    void embeddedDataHasNoProblems() throws IOException {
        assertThat(Files.readAllLines(EmbeddedRelease.get().problems(), UTF_8)).hasSize(1);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Release first = EmbeddedRelease.build(folder.resolve("a"), Path.of("data"));
        Release second = EmbeddedRelease.build(folder.resolve("b"), Path.of("data"));
        assertThat(second.files()).isEqualTo(first.files());
    }

    @Test
    void everyFileIsWithoutWarning() throws IOException {
        long statements = statements(EmbeddedRelease.get(), "ms-trials.nq.gz", Lang.NQUADS);

        assertThat(statements).isPositive();
        assertThat(statements(EmbeddedRelease.get(), "ms-trials.ttl.gz", Lang.TURTLE))
                .isEqualTo(statements);
        assertThat(statements(EmbeddedRelease.get(), "ms-trials.trig.gz", Lang.TRIG))
                .isEqualTo(statements);
        assertThat(statements(EmbeddedRelease.get(), "ms-trials.jsonld.gz", Lang.JSONLD))
                .isEqualTo(statements);
    }

    /** Parses as riot --validate does: a bad IRI or literal is an error. */
    private static long statements(Release release, String file, Lang lang) throws IOException {
        var counter = StreamRDFLib.count();
        try (InputStream bytes =
                new GZIPInputStream(Files.newInputStream(release.downloads().resolve(file)))) {
            RDFParser.source(bytes)
                    .lang(lang)
                    .checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .parse(counter);
        }
        return counter.count();
    }
}
