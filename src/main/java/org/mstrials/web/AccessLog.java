package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.mstrials.model.BadInstallation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line for each answer: time, method, part of the server, status, bytes, milliseconds, release, with tabs between. Nothing
 * in it tells who asked or what for: no address, no text of a query, no header of the client; and nothing is what a client
 * wrote, so that none can forge a line.
 */
final class AccessLog implements RequestLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT");

    private final BufferedWriter lines;
    private boolean broken;

    private AccessLog(BufferedWriter lines) {
        this.lines = lines;
    }

    /** Adds to a file, or to the standard output for "-"; what cannot be written is a {@link BadInstallation}. */
    static AccessLog open(Path file) {
        try {
            return new AccessLog(
                    file.equals(Path.of("-"))
                            ? new BufferedWriter(new OutputStreamWriter(System.out, UTF_8))
                            : Files.newBufferedWriter(
                                    file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException refused) {
            throw new BadInstallation(
                    "cannot write the access log " + file + ": " + refused,
                    "choose another with --access-log",
                    refused);
        }
    }

    @Override
    public void log(Request request, Response response) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime());
        String release = response.getHeaders().get(Editions.RELEASE);
        write("%s\t%s\t%s\t%d\t%d\t%d\t%s\n"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        method,
                        Route.of(request.getHttpURI().getPath()),
                        response.getStatus(),
                        method.equals("HEAD") ? 0 : Response.getContentBytesWritten(response),
                        took,
                        release == null ? "-" : release));
    }

    /** A log that cannot be written stops no answer; that is said once. */
    private synchronized void write(String line) {
        try {
            lines.write(line);
            lines.flush();
            broken = false;
        } catch (IOException refused) {
            if (!broken) {
                LOG.error("cannot write the access log: {}", refused.toString());
            }
            broken = true;
        }
    }

    /** Ends it; the standard output stays open. */
    @Override
    public synchronized void close() throws IOException {
        lines.flush();
    }
}
