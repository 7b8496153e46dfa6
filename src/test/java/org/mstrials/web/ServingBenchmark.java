package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sys.JenaSystem;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Releases;

/**
 * What bench/serving measures: the queries of bench/mix through our port and through plain Fuseki on the same release, each in
 * a process of its own, one after the other in turns. Run by hand, never as a test.
 */
final class ServingBenchmark {
    private static final int ROUNDS = 4;
    private static final List<Integer> CLIENTS = List.of(1, 8);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<String> studies;
    private final Map<String, String> mix = new LinkedHashMap<>();

    private ServingBenchmark(String address) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("bench/mix"))) {
            for (Path file : files.sorted().toList()) {
                mix.put(file.getFileName().toString().replace(".rq", ""), Files.readString(file));
            }
        }
        String all =
                "SELECT ?study { ?study <https://w3id.org/ms-trials/ontology#hasResults> true } ORDER BY ?study LIMIT"
                        + " 500";
        studies = ask(address, all, 0).lines().skip(1).toList();
    }

    /** Takes "plain FOLDER" for a plain Fuseki of a folder of releases, or "FOLDER SECONDS" to measure. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("plain")) {
            plain(Path.of(arguments[1]));
        } else {
            measure(arguments[0], Duration.ofSeconds(Long.parseLong(arguments[1])));
        }
    }

    private static void plain(Path releases) throws InterruptedException {
        JenaSystem.init();
        OpenRelease open = new Releases(releases).required().open();
        FusekiServer server =
                FusekiServer.create().port(0).add("/", open.dataset()).start();
        System.out.println("start at   http://localhost:" + server.getPort() + "/");
        server.join();
    }

    private static void measure(String releases, Duration time) throws Exception {
        Process ours = child(
                "org.mstrials.cli.Main",
                "-Dms-trials.home=.",
                "serve",
                "--from",
                releases,
                "--port",
                "0",
                "--behind-proxy");
        Process plain = child(ServingBenchmark.class.getName(), "-Dms-trials.home=.", "plain", releases);
        try {
            String here = address(ours);
            String there = address(plain);
            ServingBenchmark benchmark = new ServingBenchmark(here);
            benchmark.run(here, 1, time);
            benchmark.run(there, 1, time);
            for (int clients : CLIENTS) {
                Map<String, List<Double>> a = new LinkedHashMap<>();
                Map<String, List<Double>> b = new LinkedHashMap<>();
                for (int round = 0; round < ROUNDS; round++) {
                    add(a, benchmark.run(here, clients, time));
                    add(b, benchmark.run(there, clients, time));
                }
                print(clients, a, b);
            }
            System.out.printf("memory: ms-trials %s, plain Fuseki %s%n", memory(ours), memory(plain));
        } finally {
            ours.destroy();
            plain.destroy();
        }
    }

    private static Process child(String type, String property, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx2g",
                property,
                "-cp",
                System.getProperty("java.class.path"),
                type));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String address(Process server) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("start at")) {
                return line.replaceFirst("start at\\s+", "") + "sparql";
            }
        }
        throw new IOException("no server");
    }

    /** Milliseconds of each answer, by query. */
    private Map<String, List<Double>> run(String address, int clients, Duration time) throws Exception {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Map<String, List<Double>>>> results = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                results.add(threads.submit(() -> client(address, number, end)));
            }
            for (Future<Map<String, List<Double>>> result : results) {
                add(all, result.get());
            }
        }
        return all;
    }

    private Map<String, List<Double>> client(String address, int client, long end)
            throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = client; System.nanoTime() < end; turn++) {
            String study = studies.get(turn * 31 % studies.size());
            String number = study.replaceFirst(".*/", "");
            for (Map.Entry<String, String> query : mix.entrySet()) {
                String text =
                        query.getValue().replace("$study", "<" + study + ">").replace("$nct", '"' + number + '"');
                long start = System.nanoTime();
                ask(address, text, client);
                times.computeIfAbsent(query.getKey(), none -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    /** Each client has an address of its own, as behind a proxy. */
    private String ask(String address, String query, int client) throws IOException, InterruptedException {
        boolean graph = query.contains("CONSTRUCT");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?query=" + URLEncoder.encode(query, UTF_8)))
                .header("Accept", graph ? "application/n-triples" : "text/csv")
                .header("X-Forwarded-For", "192.0.2." + (client + 1))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().replace("\r", "");
    }

    private static void add(Map<String, List<Double>> all, Map<String, List<Double>> more) {
        more.forEach((name, times) ->
                all.computeIfAbsent(name, none -> new ArrayList<>()).addAll(times));
    }

    private static void print(int clients, Map<String, List<Double>> ours, Map<String, List<Double>> plain) {
        System.out.printf(
                "%n| %d client%s | p50 ms | plain | p95 ms | plain | p50 : plain |%n|---|---|---|---|---|---|%n",
                clients, clients == 1 ? "" : "s");
        ours.forEach((name, times) -> row(name, times, plain.getOrDefault(name, List.of())));
        row(
                "all",
                ours.values().stream().flatMap(List::stream).toList(),
                plain.values().stream().flatMap(List::stream).toList());
        ToDoubleFunction<Map<String, List<Double>>> sum = times ->
                times.values().stream().mapToDouble(one -> percentile(one, 50)).sum();
        System.out.printf(
                Locale.ROOT,
                "sum of the medians: %.1f ms against %.1f ms, %+.1f %%; answers: %d and %d%n",
                sum.applyAsDouble(ours),
                sum.applyAsDouble(plain),
                100 * (sum.applyAsDouble(ours) / sum.applyAsDouble(plain) - 1),
                ours.values().stream().mapToInt(List::size).sum(),
                plain.values().stream().mapToInt(List::size).sum());
    }

    private static void row(String name, List<Double> ours, List<Double> plain) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                name,
                percentile(ours, 50),
                percentile(plain, 50),
                percentile(ours, 95),
                percentile(plain, 95),
                percentile(ours, 50) / percentile(plain, 50));
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String memory(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .orElse("unknown")
                    .replaceAll("\\s+", " ");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
