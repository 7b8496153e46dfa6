package org.mstrials.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.BadInstallation;

/**
 * The folder of one run: bodies that hold records, numbered from 0001, each as received.
 *
 * @param folder named by the time when the run began
 */
record RunFolder(Path folder) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern BODY = Pattern.compile("(\\d{4,})\\.(?:json|xml)(\\.gz)?");

    /** A name that no run of this folder has. */
    static String freshName(Path runs, Instant begun) {
        Instant time = begun;
        while (Files.exists(runs.resolve(NAME.format(time)))) {
            time = time.plus(1, ChronoUnit.SECONDS);
        }
        return NAME.format(time);
    }

    /** Makes the folder, and drops what a killed run left there beyond its first so many bodies. */
    void prepare(int bodies) {
        try {
            Files.createDirectories(folder);
            for (Path file : files()) {
                Matcher body = BODY.matcher(name(file));
                if (name(file).startsWith(".") || (body.matches() && Integer.parseInt(body.group(1)) > bodies)) {
                    Files.delete(file);
                }
            }
            responses().cutTo(bodies);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Where the next body lies until it is whole. */
    Path part() {
        return folder.resolve(".part");
    }

    /** Gives a whole body its name. */
    long keep(Answer<?> answer, int number) {
        String name = answer.fileName(number);
        try {
            String sha256 = answer.sha256();
            long size = Files.size(answer.response().file());
            HarvestFolder.sync(answer.response().file());
            Files.move(answer.response().file(), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            responses().add(name, answer.response(), size, sha256);
            return size;
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Deletes what is not kept, and the folder when nothing is. */
    void close(int bodies) {
        try {
            Files.deleteIfExists(part());
            if (bodies == 0) {
                Files.deleteIfExists(responses().file());
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** The identifiers of all records that the bodies hold. */
    Set<String> received(Content<Page> content) {
        Set<String> ids = new HashSet<>();
        for (Path file : files()) {
            Matcher body = BODY.matcher(name(file));
            if (body.matches()) {
                try {
                    ids.addAll(Answer.read(file, body.group(2) != null, content).ids());
                } catch (IOException | Refused damaged) {
                    throw new BadInstallation(
                            file + " is no longer as it was received: " + damaged.getMessage(),
                            "harvest into a new folder",
                            damaged);
                }
            }
        }
        return ids;
    }

    private ResponseList responses() {
        return new ResponseList(folder.resolve("responses.tsv"));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private UncheckedIOException failure(IOException failed) {
        return new UncheckedIOException("cannot write " + folder + ": " + failed.getMessage(), failed);
    }
}
