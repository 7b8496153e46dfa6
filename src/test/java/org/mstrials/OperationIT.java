package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.Installation.Service;

/** The program as an operator runs it. */
class OperationIT {
    private static final String SECRET = "somebody_s_illness";

    @TempDir
    private Path folder;

    /** Whatever is asked, and however much is logged: the text of no query is. */
    @Test
    void aStoppedServerEndsWellAndHasKeptNoQuery() throws Exception {
        Program program =
                new Program(folder, List.of(), List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=info"), Map.of());
        Service service =
                program.serve(EmbeddedRelease.get().folder().toAbsolutePath().getParent());
        HttpClient client = HttpClient.newHttpClient();
        for (String query : List.of("ASK{}%23" + SECRET, "ASK+" + SECRET, "SELECT+(1/0+AS+%3F" + SECRET + "){}")) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(service.address() + "sparql?query=" + query.replace("{}", "%7B%7D")))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(200, 400);
        }
        service.process().toHandle().destroy();
        String output = new String(service.process().getInputStream().readAllBytes(), UTF_8);

        assertThat(service.process().waitFor()).as(output).isZero();
        assertThat(output).contains("INFO").doesNotContain(SECRET);
    }
}
