package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on a free port that answers as the services do, and misbehaves when it is told to. */
public final class Replay implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<byte[]> sent = Collections.synchronizedList(new ArrayList<>());
    private boolean compressing;

    /** Starts without any service. */
    public Replay() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** What a service answers to parameters. */
    public interface Service {
        Reply answer(Map<String, String> parameters) throws IOException;
    }

    /** A right answer. */
    public static final class Reply {
        private final int status;
        private final String type;
        private final byte[] body;

        Reply(int status, String type, byte[] body) {
            this.status = status;
            this.type = type;
            this.body = body;
        }

        int status() {
            return status;
        }

        String type() {
            return type;
        }

        byte[] body() {
            return body;
        }

        static Reply xml(String body) {
            return xml(body.getBytes(UTF_8));
        }

        static Reply xml(byte[] body) {
            return new Reply(200, "text/xml; charset=UTF-8", body);
        }

        static Reply json(String body) {
            return new Reply(200, "application/json", body.getBytes(UTF_8));
        }
    }

    /** What is done instead of the right answer. */
    interface Mishap {
        /** Nothing is. */
        Mishap NONE = (exchange, right) -> send(exchange, right.status(), right.type(), right.body());

        /** A page for people. */
        Mishap HTML = (exchange, right) ->
                send(exchange, 200, "text/html", "<html><body>Down for maintenance</body></html>".getBytes(UTF_8));

        /** The first half, as if it were the whole. */
        Mishap TRUNCATED = (exchange, right) -> send(exchange, 200, right.type(), half(right.body()));

        /** All but the last bytes, as if it were the whole. */
        static Mishap shortened(int bytes) {
            return (exchange, right) ->
                    send(exchange, 200, right.type(), Arrays.copyOf(right.body(), right.body().length - bytes));
        }

        /** The first half, and then the connection breaks. */
        Mishap BROKEN = (exchange, right) -> {
            exchange.getResponseHeaders().set("Content-Type", right.type());
            exchange.sendResponseHeaders(200, right.body().length);
            exchange.getResponseBody().write(half(right.body()));
            exchange.getResponseBody().flush();
            exchange.close();
        };

        void answer(HttpExchange exchange, Reply right) throws IOException;

        static Mishap status(int status, String... headers) {
            return (exchange, right) -> {
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
                }
                send(exchange, status, "text/plain", "not now".getBytes(UTF_8));
            };
        }

        /** The first half, and then silence until the other end gives up. */
        static Mishap stalled(Runnable meanwhile) {
            return (exchange, right) -> {
                exchange.getResponseHeaders().set("Content-Type", right.type());
                exchange.sendResponseHeaders(200, right.body().length);
                exchange.getResponseBody().write(half(right.body()));
                exchange.getResponseBody().flush();
                meanwhile.run();
            };
        }
    }

    /** A request as it came. */
    public record Asked(
            String path,
            String method,
            String query,
            Map<String, String> parameters,
            Map<String, List<String>> headers) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    /** Answers on a path. */
    public Replay on(String path, Service service) {
        server.createContext(path, exchange -> {
            Map<String, String> parameters =
                    new TreeMap<>(parse(exchange.getRequestURI().getRawQuery()));
            parameters.putAll(parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestMethod(),
                    String.valueOf(exchange.getRequestURI().getQuery()),
                    parameters,
                    exchange.getRequestHeaders()));
            Reply right = service.answer(parameters);
            if (compressing
                    && exchange.getRequestHeaders().getFirst("Accept-Encoding").contains("gzip")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                right = new Reply(right.status(), right.type(), gzip(right.body()));
            }
            sent.add(right.body());
            Mishap mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.removeFirst();
            mishap.answer(exchange, right);
        });
        return this;
    }

    /** Compresses all bodies. */
    Replay compressing() {
        compressing = true;
        return this;
    }

    /** What happens to the next requests, one after the other. */
    void next(Mishap... some) {
        mishaps.addAll(List.of(some));
    }

    List<Asked> asked() {
        return asked;
    }

    List<byte[]> sent() {
        return sent;
    }

    /** The address of a path. */
    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] half(byte[] body) {
        return Arrays.copyOf(body, body.length / 2);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    private static Map<String, String> parse(String form) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : form == null ? new String[0] : form.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            if (nameAndValue.length == 2) {
                parameters.put(URLDecoder.decode(nameAndValue[0], UTF_8), URLDecoder.decode(nameAndValue[1], UTF_8));
            }
        }
        return parameters;
    }
}
