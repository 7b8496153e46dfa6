package org.mstrials.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.BadInstallation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of one question. While it is open, no other process can harvest into it. */
final class HarvestFolder implements AutoCloseable {
    private static final String STATE = "harvest.json";
    private static final String ANOTHER = "choose another folder with --to";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final FileChannel lock;
    private State state;

    private HarvestFolder(Path folder, FileChannel lock, State state) {
        this.folder = folder;
        this.lock = lock;
        this.state = state;
    }

    /**
     * Opens the folder, making it if need be.
     *
     * @throws WrongQuestion when it belongs to another question or to something else
     * @throws BadInstallation when it cannot be used
     */
    static HarvestFolder open(Path folder, Question question) {
        State fresh = new State(question.service(), question.terms(), Optional.empty(), Optional.empty());
        try {
            Files.createDirectories(folder);
            requireOurs(folder);
            FileChannel lock = lock(folder);
            try {
                State found = Files.exists(folder.resolve(STATE)) ? read(folder.resolve(STATE)) : fresh;
                return new HarvestFolder(folder, lock, found.asks(fresh) ? found : taken(folder, found, fresh));
            } catch (RuntimeException refused) {
                lock.close();
                throw refused;
            }
        } catch (IOException failed) {
            throw new BadInstallation("cannot use " + folder + ": " + failed, ANOTHER, failed);
        }
    }

    State state() {
        return state;
    }

    Path runs() {
        return folder.resolve("runs");
    }

    /** Writes the state, from one moment to the next. */
    void save(State next) {
        Path fresh = folder.resolve('.' + STATE);
        try {
            MAPPER.writeValue(fresh, next);
            sync(fresh);
            Files.move(fresh, folder.resolve(STATE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException failed) {
            throw new UncheckedIOException(
                    "cannot write " + folder.resolve(STATE) + ": " + failed.getMessage(), new IOException(failed));
        }
        state = next;
    }

    /** Makes a file survive a power cut. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot release " + folder, failed);
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<String> visible = children.map(child -> String.valueOf(child.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
            if (!visible.isEmpty() && !visible.contains(STATE)) {
                throw new WrongQuestion("expected a new folder or one of an earlier harvest, found other files in "
                        + folder + ": " + ANOTHER);
            }
        }
    }

    /** A folder that holds nothing yet can change its question: perhaps the first was misspelt. */
    private static State taken(Path folder, State found, State asked) {
        if (!found.holdsNothing()) {
            throw new WrongQuestion(folder + " belongs to another question, " + found.service() + ' ' + found.question()
                    + ": ask that one again, or " + ANOTHER);
        }
        return new State(
                asked.service(),
                asked.question(),
                Optional.empty(),
                found.unfinished().map(run -> run.atList(0)));
    }

    private static State read(Path file) {
        try {
            return MAPPER.readValue(file, State.class);
        } catch (JacksonException broken) {
            throw new BadInstallation(file + " is damaged: " + broken.getOriginalMessage(), ANOTHER, broken);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            throw new BadInstallation("another harvest is at work in " + folder, "wait until it ends, or " + ANOTHER);
        }
        return channel;
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
