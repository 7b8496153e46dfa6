package org.mstrials.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request over HTTP and writes the body of the answer into a file while it comes. */
final class Fetcher implements AutoCloseable {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client;
    private final Caller caller;
    private final Time time;
    private final Duration patience;

    /**
     * Opens no connection yet.
     *
     * @param patience how long nothing may come
     */
    Fetcher(Caller caller, Time time, Duration patience) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
        this.caller = caller;
        this.time = time;
        this.patience = patience;
    }

    /**
     * Asks once.
     *
     * @param file takes the body of an answer with status 200, whatever it is; other bodies are never written
     * @throws IOException when another try may succeed
     * @throws Refused when it will not
     */
    Response fetch(Request request, Path file) throws IOException, Refused {
        Files.deleteIfExists(file);
        HttpResponse<String> answer = await(client.sendAsync(http(request), body(file)), file);
        requireOk(answer);
        String encoding = answer.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        boolean compressed = encoding.endsWith("gzip");
        if (!compressed && !encoding.equals("identity")) {
            throw new IOException("expected a body as it is or in gzip, found " + encoding);
        }
        return new Response(
                request.url(),
                time.now(),
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                compressed,
                file);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder http = request.posted()
                ? HttpRequest.newBuilder(request.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(request.form()))
                : HttpRequest.newBuilder(request.url());
        caller.contact().ifPresent(address -> http.header("From", address));
        return http.header("User-Agent", caller.userAgent())
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static BodyHandler<String> body(Path file) {
        return head -> {
            if (head.statusCode() == OK) {
                return BodySubscribers.mapping(BodySubscribers.ofFile(file), written -> "");
            }
            Excerpt excerpt = new Excerpt();
            return BodySubscribers.mapping(
                    BodySubscribers.ofByteArrayConsumer(bytes -> bytes.ifPresent(excerpt::add)),
                    read -> excerpt.text());
        };
    }

    /** Waits as long as the answer comes along. */
    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> answer, Path file) throws IOException {
        long size = 0;
        while (true) {
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException silence) {
                long before = size;
                size = Files.exists(file) ? Files.size(file) : 0;
                if (size == before) {
                    answer.cancel(true);
                    throw new IOException("nothing came for " + patience.toSeconds() + " seconds", silence);
                }
            } catch (ExecutionException failed) {
                Throwable cause = failed.getCause();
                throw new IOException(Retries.reason(cause == null ? failed : cause), failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while waiting for an answer");
            }
        }
    }

    /** NCBI relays failures of the machines behind it with status 400 and the name of the relay. */
    private void requireOk(HttpResponse<String> answer) throws Unanswered, Refused {
        int status = answer.statusCode();
        if (status == OK) {
            return;
        }
        String text = caller.withoutKey(answer.body());
        boolean relayed = status == BAD_REQUEST && text.contains("proxy_stream");
        if (status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR || relayed) {
            throw new Unanswered("HTTP " + status, answer.headers().firstValue("Retry-After"));
        }
        String target =
                answer.headers().firstValue("Location").map(to -> " to " + to).orElse("");
        throw new Refused("HTTP " + status, text + target);
    }
}
