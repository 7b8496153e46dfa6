package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mstrials.model.BadInstallation;

/**
 * The right to build into a folder of releases. The operating system takes it back from a process that dies, so that
 * whatever unfinished work its holder meets belongs to nobody.
 *
 * @param channel the open lock file
 */
record BuildLock(FileChannel channel) implements AutoCloseable {
    /**
     * Takes the lock, making the folder if need be.
     *
     * @throws BadInstallation when the folder cannot be written or another build holds the lock
     */
    static BuildLock take(Path releases) {
        try {
            Files.createDirectories(releases);
            FileChannel channel = FileChannel.open(
                    releases.resolve(".build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new BuildLock(channel);
            }
            channel.close();
        } catch (IOException refused) {
            throw new BadInstallation(
                    "cannot write into " + releases + ": " + refused, "choose another folder with --out", refused);
        }
        throw new BadInstallation(
                "another build is at work in " + releases, "wait until it ends, or choose another folder with --out");
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot release the build lock", failed);
        }
    }
}
