package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/**
 * What bench/soak runs: 64 clients of all kinds at one server, while its releases follow each other. Readers must get what an
 * idle server answers, and nobody an error of the server; memory must not grow. Run by hand, never as a test.
 */
final class Soak {
    private static final String VERSION = "MS-Trials-Release";
    private static final int SWITCHES = 3;
    private static final int READERS = 38;
    private static final int DOWNLOADERS = 6;
    private static final int HOSTILE = 12;
    private static final int LEAVING = 4;
    private static final int SLOW = 4;

    private static final List<String> PATHS = List.of(
            "/",
            "/queries/studies-and-identifiers",
            "/ontology",
            "/ontology.ttl",
            "/queries",
            "/search?q=relapse",
            "/search.json?q=annualised+relapse+rate&kind=study",
            "/suggest?q=alem",
            "/downloads/",
            "/void",
            "/endpoint/annualized-relapse-rate",
            "/intervention/alemtuzumab",
            "/queries/study-characteristics.csv",
            "/queries/studies-and-identifiers.json",
            "/sparql?query=" + encode("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/ms-trials/ontology#Study> }"),
            "/no/such/thing");

    /** What a stranger may try; each must end within the limits. */
    private static final List<String> HOSTILE_QUERIES = List.of(
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
            "SELECT * { ?a ?b ?c } ORDER BY ?c ?b ?a",
            "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c }",
            "SELECT ?a (GROUP_CONCAT(CONCAT(STR(?c), STR(?f))) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a",
            "SELECT * { ?a (!<x:y>)* ?b }",
            "SELECT * { ?a ((!<x:y>)*/(!<x:z>)*)* ?b }",
            "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'),"
                    + " '^(a|a|aa)+$') }",
            "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){25}b', 'x') AS ?r)"
                    + " {}",
            "SELECT ?s { " + doubled("BIND(CONCAT(STR(<x:y>), 'abcdefghij') AS ?v0) ", "CONCAT(?v%d, ?v%d)", 40) + "}",
            "SELECT ?v40 { " + doubled("BIND(12345678901234567890 AS ?v0) ", "(?v%d * ?v%d)", 40) + "}",
            "SELECT * { " + "{".repeat(5_000) + "?s ?p ?o" + "}".repeat(5_000) + " }",
            "ASK { FILTER(" + "(".repeat(10_000) + "1" + ")".repeat(10_000) + " = 1) }",
            "SELECT * { ?s ?p ?o MINUS { ?x ?y ?z } MINUS { ?x ?y ?o } }",
            "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
            "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "INSERT DATA { <x:a> <x:b> <x:c> }");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
    private final Map<String, String> expected = new ConcurrentHashMap<>();
    private final Path folder;
    private final URI address;
    private final Process server;
    private final List<String> paths = new ArrayList<>(PATHS);
    private volatile boolean over;

    private Soak(Path folder, Process server, URI address) {
        this.folder = folder;
        this.server = server;
        this.address = address;
    }

    /** Takes a folder of releases with the same content, and for how many minutes to ask. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[1]));
        Process server = new ProcessBuilder(
                        "./ms-trials", "serve", "--from", folder.toString(), "--port", "0", "--behind-proxy")
                .redirectError(Path.of("target/soak.log").toFile())
                .start();
        try {
            Soak soak = new Soak(folder, server, address(server));
            soak.run(time);
            soak.report();
            System.exit(soak.faults.isEmpty() ? 0 : 1);
        } finally {
            server.destroy();
        }
    }

    private static URI address(Process server) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("start at")) {
                return URI.create(line.replaceFirst("start at\\s+", ""));
            }
        }
        throw new IOException("no server");
    }

    private void run(Duration time) throws Exception {
        List<Release> releases = new Releases(folder).all();
        things().forEach(thing -> {
            paths.add(thing);
            paths.add(thing + ".ttl");
            paths.add(thing + ".jsonld");
        });
        for (Release release : releases) {
            switchTo(release);
            for (String path : paths) {
                expected.put(release.version() + path, digest(get(path, 0)));
            }
        }
        switchTo(releases.getFirst());
        System.out.printf(
                "%s idle answers known: %d of %d releases%n", Instant.now(), expected.size(), releases.size());
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, READERS + DOWNLOADERS + HOSTILE + LEAVING + SLOW)
                    .forEach(client -> all.add(clients.submit(() -> client(client))));
            for (int next = 1; next <= SWITCHES; next++) {
                watch(start, time.dividedBy(SWITCHES + 1).multipliedBy(next));
                switchTo(releases.get(next % releases.size()));
            }
            watch(start, time);
            over = true;
            for (Future<?> client : all) {
                client.get(2, TimeUnit.MINUTES);
            }
        }
        System.out.println(Instant.now() + " after it: " + memory());
    }

    /** Waits, and tells of memory on the way. */
    private void watch(long start, Duration until) throws Exception {
        while (System.nanoTime() - start < until.toNanos()) {
            Thread.sleep(Math.min(300_000, Math.max(1, until.toMillis() - (System.nanoTime() - start) / 1_000_000)));
            System.out.printf(
                    "%s %s; answers so far %s; faults %s%n", Instant.now(), memory(), new TreeMap<>(counts), faults);
        }
    }

    /** Heap after a collection, and what is resident. */
    private String memory() throws IOException, InterruptedException {
        long java = Stream.concat(Stream.of(server.toHandle()), server.descendants())
                .mapToLong(ProcessHandle::pid)
                .max()
                .orElseThrow();
        String pid = Long.toString(java);
        run("jcmd", pid, "GC.run");
        String heap = run("jcmd", pid, "GC.heap_info")
                .lines()
                .skip(1)
                .findFirst()
                .orElse("")
                .strip();
        String resident;
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            resident = lines.filter(line ->
                            line.startsWith("RssAnon") || line.startsWith("RssFile") || line.startsWith("Threads"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .toList()
                    .toString();
        }
        return heap + " " + resident;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    private void switchTo(Release release) throws IOException, InterruptedException {
        Path link = folder.resolve("next");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, release.folder().getFileName());
        Files.move(link, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        String now = "";
        while (!now.equals(release.version())) {
            Thread.sleep(50);
            now = get("/health", 0).headers().firstValue(VERSION).orElse("");
        }
        System.out.println(Instant.now() + " " + release.version() + " is served");
    }

    /** Paths of some things of each kind. */
    private List<String> things() throws IOException, InterruptedException {
        List<String> things = new ArrayList<>();
        for (String type : List.of("Study", "Publication", "Observation", "Comparison", "Arm", "OutcomeResult")) {
            String query = "SELECT ?thing { ?thing a <https://w3id.org/ms-trials/ontology#" + type
                    + "> } ORDER BY ?thing LIMIT 15";
            HttpResponse<byte[]> answer = get("/sparql?query=" + encode(query), 0, "Accept", "text/csv");
            new String(answer.body(), UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(iri -> things.add(iri.replace("https://w3id.org/ms-trials", "")));
        }
        return things;
    }

    private Void client(int number) throws Exception {
        Random random = new Random(number);
        while (!over) {
            try {
                if (number < READERS) {
                    read(number, paths.get(random.nextInt(paths.size())));
                } else if (number < READERS + DOWNLOADERS) {
                    download(number, random);
                } else if (number < READERS + DOWNLOADERS + HOSTILE) {
                    attack(number, HOSTILE_QUERIES.get(random.nextInt(HOSTILE_QUERIES.size())));
                } else if (number < READERS + DOWNLOADERS + HOSTILE + LEAVING) {
                    leave(number);
                } else {
                    dawdle(random.nextBoolean());
                }
            } catch (IOException cut) {
                count("connection cut", number);
                if (number < READERS + DOWNLOADERS) {
                    fault(cut + " for a reader");
                }
            }
        }
        return null;
    }

    private void read(int number, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path, number);
        count(Integer.toString(answer.statusCode()), number);
        if (answer.statusCode() == 429) {
            Thread.sleep(1000);
        } else if (answer.statusCode() >= 500) {
            fault(answer.statusCode() + " " + path + " " + excerpt(answer));
        } else {
            String version = answer.headers().firstValue(VERSION).orElse("no release");
            if (!digest(answer).equals(expected.get(version + path))) {
                fault("another answer than idle: " + version + path + " " + answer.statusCode());
            }
        }
    }

    private void download(int number, Random random) throws IOException, InterruptedException {
        int first = random.nextInt(1_000_000);
        HttpResponse<byte[]> answer = get(
                "/downloads/ms-trials.nq.gz",
                number,
                "Range",
                "bytes=" + first + "-" + (first + random.nextInt(5_000_000)));
        count(Integer.toString(answer.statusCode()), number);
        if (answer.statusCode() != 206 && answer.statusCode() != 429) {
            fault(answer.statusCode() + " for a range");
        }
    }

    private void attack(int number, String query) throws IOException, InterruptedException {
        HttpRequest request = request("/sparql", number)
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        count(Integer.toString(answer.statusCode()), number);
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            fault(answer.statusCode() + " " + query.substring(0, Math.min(80, query.length())) + " " + excerpt(answer));
        }
        if (answer.statusCode() == 429) {
            Thread.sleep(200);
        }
    }

    private void leave(int number) throws IOException, InterruptedException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET /sparql?query=" + encode(HOSTILE_QUERIES.get(1))
                                    + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2." + number + "\r\n\r\n")
                            .getBytes(UTF_8));
            Thread.sleep(200);
        }
        count("left", number);
    }

    /** Sends or reads a byte a second, until the server has enough of it or a minute is over. */
    private void dawdle(boolean reading) throws IOException, InterruptedException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setReceiveBufferSize(1024);
            String request = "GET /downloads/ms-trials.nq.gz HTTP/1.1\r\nHost: localhost\r\n" + (reading ? "\r\n" : "");
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream answer = socket.getInputStream();
            for (int second = 0; second < 60 && !over; second++) {
                Thread.sleep(1000);
                if (reading) {
                    answer.read();
                } else {
                    socket.getOutputStream().write('X');
                }
            }
        }
        count("dawdled", 63);
    }

    private HttpRequest.Builder request(String path, int number) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("X-Forwarded-For", "192.0.2." + (number + 1))
                .timeout(Duration.ofSeconds(90));
    }

    private HttpResponse<byte[]> get(String path, int number, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, number);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private void count(String what, int number) {
        String kind = number < READERS
                ? "reader"
                : number < READERS + DOWNLOADERS
                        ? "download"
                        : number < READERS + DOWNLOADERS + HOSTILE ? "hostile" : "rude";
        counts.computeIfAbsent(kind + " " + what, none -> new LongAdder()).increment();
    }

    private void fault(String what) {
        faults.computeIfAbsent(what, none -> new LongAdder()).increment();
    }

    private void report() {
        System.out.println("answers: " + new TreeMap<>(counts));
        System.out.println("faults: " + faults);
    }

    private static String excerpt(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), UTF_8);
        return body.substring(0, Math.min(200, body.length())).replaceAll("\\s+", " ");
    }

    private static String digest(HttpResponse<byte[]> answer) {
        try {
            return answer.statusCode() + " "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String doubled(String first, String next, int times) {
        StringBuilder steps = new StringBuilder(first);
        for (int i = 0; i < times; i++) {
            steps.append("BIND(")
                    .append(next.formatted(i, i))
                    .append(" AS ?v")
                    .append(i + 1)
                    .append(") ");
        }
        return steps.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
