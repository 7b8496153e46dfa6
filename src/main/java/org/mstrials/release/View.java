package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder of links among the temporary files, for its process alone. A lock in it tells others that the process is alive;
 * the folders of those that were killed are deleted by the next.
 *
 * @param folder the folder
 * @param lock held until it is closed
 */
record View(Path folder, FileChannel lock) implements AutoCloseable {
    private static final String NAME = "ms-trials-release";

    /** Without its lock a folder must not be seen under its name. */
    private static final String NASCENT = "ms-trials-opening";

    private static final String LOCK = "alive.lock";
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    /** Makes a folder in which a subfolder has links to all files of another folder but one. */
    static View of(Path original, String without) {
        try (Stream<Path> files = Files.list(original)) {
            Path nascent = Files.createTempDirectory(NASCENT);
            FileChannel lock =
                    FileChannel.open(nascent.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            Path links = Files.createDirectory(nascent.resolve(original.getFileName()));
            for (Path file : files.filter(file -> !file.endsWith(without)).toList()) {
                Files.createSymbolicLink(links.resolve(file.getFileName()), file.toAbsolutePath());
            }
            Path folder =
                    nascent.resolveSibling(nascent.getFileName().toString().replace(NASCENT, NAME));
            OURS.add(folder);
            Files.move(nascent, folder, StandardCopyOption.ATOMIC_MOVE);
            deleteDead(folder.resolveSibling(""));
            return new View(folder, lock);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot link " + original + " into the folder for temporary files", failed);
        }
    }

    private static void deleteDead(Path temporary) throws IOException {
        try (Stream<Path> folders = Files.list(temporary)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(NAME))
                    .filter(folder -> !OURS.contains(folder))
                    .forEach(View::deleteIfDead);
        }
    }

    /** One that cannot be locked, or read, belongs to another process, or to another user. */
    private static void deleteIfDead(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (lock.tryLock() != null) {
                Folders.delete(folder);
            }
        } catch (IOException notOurs) {
            return;
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
        OURS.remove(folder);
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot unlock " + folder, failed);
        }
    }
}
