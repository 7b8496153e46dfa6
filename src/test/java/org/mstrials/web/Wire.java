package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An answer as it came over the wire. Requests are written byte for byte, so that no client mends what a stranger may send.
 *
 * @param status of the first line
 * @param headers as name, colon, space, value
 * @param body as UTF-8
 */
record Wire(int status, List<String> headers, String body) {

    /** Asks with headers given as name, colon, space, value; Host is this server unless given. */
    static Wire ask(int port, String method, String path, String... headers) {
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Connection: close"));
        lines.addAll(List.of(headers));
        if (Stream.of(headers).noneMatch(header -> header.startsWith("Host:"))) {
            lines.add("Host: localhost:" + port);
        }
        return send(port, (String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8));
    }

    /** Sends bytes, and reads until the other side closes. */
    static Wire send(int port, byte[] request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request);
            return parse(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An answer with its head. */
    static Wire parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> head = List.of(answer.substring(0, end).split("\r\n", -1));
        return new Wire(
                Integer.parseInt(head.getFirst().split(" ", -1)[1]),
                head.subList(1, head.size()),
                answer.substring(end + 4));
    }

    /** The first value of a header, or nothing. */
    String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All values of a header. */
    List<String> all(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()))
                .toList();
    }
}
