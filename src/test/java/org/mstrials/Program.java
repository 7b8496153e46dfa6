package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mstrials.Installation.Outcome;
import org.mstrials.Installation.Service;

/**
 * The packaged program as a process of its own, without the launcher: what is killed is the program.
 *
 * @param folder where it is started
 * @param before a command, and its arguments, that starts it; mostly none
 * @param options of the Java machine
 * @param environment more variables
 */
record Program(Path folder, List<String> before, List<String> options, Map<String, String> environment) {
    private static final Path JAR = Path.of("target/ms-trials.jar").toAbsolutePath();

    static Program in(Path folder) {
        return new Program(folder, List.of(), List.of(), Map.of());
    }

    /** The command that starts it with these arguments. */
    List<String> command(String... arguments) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("expected the packaged program at " + JAR);
        }
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-Dms-trials.home=" + Path.of("").toAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    /** Waits for the end of a process. */
    static Outcome end(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** Starts a server of a folder of releases and reads its address. */
    Service serve(Path releases) throws IOException {
        Process process = start("serve", "--from", releases.toString(), "--port", "0");
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        List<String> output = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            if (line.startsWith("start at")) {
                return new Service(process, line.replaceFirst("start at\\s+", ""));
            }
        }
        throw new IOException("no server: " + output);
    }

    /** Names of what is in a folder, sorted. */
    static List<String> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Checksum of a file, as {@code sha256sum} writes it. */
    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
