package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder that looks like a checkout after its first build, with releases of its own: commands run there as users run them. */
final class Installation {
    private static final List<String> PARTS =
            List.of("pom.xml", "src", "ontology", "queries", "fuseki-config", "data", "target", "README.md");

    private final Path folder;
    private final Map<String, String> environment;

    private Installation(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Links everything into an empty folder, but for the launcher, which looks for its own folder. */
    static Installation in(Path folder) throws IOException {
        return in(folder, Map.of());
    }

    /** The same, for a user who has these environment variables. */
    static Installation in(Path folder, Map<String, String> environment) throws IOException {
        for (String part : PARTS) {
            Files.createSymbolicLink(folder.resolve(part), Path.of(part).toAbsolutePath());
        }
        Files.copy(Path.of("ms-trials"), folder.resolve("ms-trials"));
        return new Installation(folder, environment);
    }

    /** What a shell command wrote and how it ended. */
    record Outcome(int exitCode, String output) {}

    Outcome run(String command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), output);
    }

    Process start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts a server on a free port and reads its output up to the address. */
    Service serve(String command) throws IOException {
        Process process = start("exec env " + command + " --port 0");
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        StringBuilder output = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            if (line.startsWith("start at")) {
                return new Service(process, line.replaceFirst("start at\\s+", ""));
            }
        }
        throw new IOException("no server: " + output);
    }

    /** A running server; its address ends in a slash. */
    record Service(Process process, String address) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }
}
