package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a release needs to do with whole folders. */
final class Folders {
    private static final String UNFINISHED = ".building-";

    private Folders() {}

    /** Where a version is built before it has its name. */
    static Path unfinished(Path releases, String version) {
        return releases.resolve(UNFINISHED + version);
    }

    /** Makes a folder, with its parents. */
    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot create " + folder, failed);
        }
    }

    /** Deletes what dead builds left behind; only for the holder of the lock. */
    static void deleteUnfinished(Path releases) {
        children(releases).stream()
                .filter(child -> child.getFileName().toString().startsWith(UNFINISHED))
                .forEach(Folders::delete);
    }

    /** What is in a folder. */
    static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }

    /** Deletes a folder and what is in it, without following links. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + folder, failed);
        }
    }

    /** Makes a folder and all that is in it survive a power cut. */
    static void syncAll(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.forEach(Folders::sync);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }

    /** Makes one file, or the list of a folder's children, survive a power cut. */
    static void sync(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + path + " to the disk", failed);
        }
    }

    /** Names of the ordinary files of a folder, sorted. */
    static List<String> files(Path folder) {
        return children(folder).stream()
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }
}
