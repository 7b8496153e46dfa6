package org.mstrials.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks files, folders and archives in a fixed order. Nothing is unpacked to disk and no entry's name is used as a
 * path. Files whose name starts with a dot or with README, Markdown files and evidence folders are passed over. Of a
 * harvest the latest run comes first, because the first record of a subject counts.
 */
final class Walker {
    /** The file that makes a folder an evidence folder. */
    static final String EVIDENCE_HEADER = "document.yaml";

    /** The file that makes a folder a harvest; the answers are in folders below {@link #RUNS}, named by their time. */
    private static final String HARVEST_HEADER = "harvest.json";

    private static final String RUNS = "runs";
    private static final Set<String> HARVEST_LISTS = Set.of(HARVEST_HEADER, "responses.tsv");

    static final int BUFFER = 1 << 16;

    private final Visitor visitor;
    private final Set<Path> open = new HashSet<>();

    private Walker(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Who is shown the files. */
    interface Visitor {
        /** A file's or entry's bytes, unpacked; the stream supports marks and is closed by the walker. */
        void file(String name, InputStream bytes) throws IOException;

        /** A file, or the rest of it, that could not be read. */
        void unreadable(String name, IOException failure);
    }

    /** Shows every file that is not part of an evidence folder. */
    static void files(List<Path> roots, Visitor visitor) {
        Walker walker = new Walker(visitor);
        for (Path root : roots) {
            walker.visit(root, name(root));
        }
    }

    /** Shows one file that is no archive. */
    static void file(String name, InputStream bytes, Allowance allowance, Visitor visitor) throws IOException {
        new Walker(visitor).visitStream(Unprintable.escaped(name), bytes, allowance);
    }

    /** Every file, those of evidence folders too; what cannot be listed is complained of with the files. */
    static List<InputFile> inputs(List<Path> roots) {
        List<InputFile> found = new ArrayList<>();
        for (Path root : roots) {
            addInputs(root, name(root), found, new HashSet<>());
        }
        return found;
    }

    private static void addInputs(Path path, String name, List<InputFile> found, Set<Path> open) {
        if (Files.isRegularFile(path)) {
            found.add(new InputFile(name, path));
            return;
        }
        try (Stream<Path> listing = Files.isDirectory(path) ? Files.list(path) : Stream.empty()) {
            Path real = path.toRealPath();
            if (open.add(real)) {
                listing.filter(child -> !isPassedOver(child) && Files.isReadable(child))
                        .sorted(Comparator.comparing(Walker::name))
                        .forEach(child -> addInputs(child, name + '/' + name(child), found, open));
                open.remove(real);
            }
        } catch (IOException unlistable) {
            return;
        }
    }

    /** The evidence folders, in order; a folder that cannot be listed is complained of with the files. */
    static List<Path> folders(List<Path> roots) {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            collect(root, found, new HashSet<>());
        }
        return found;
    }

    private static void collect(Path folder, List<Path> found, Set<Path> open) {
        if (isEvidence(folder)) {
            found.add(folder);
            return;
        }
        try (Stream<Path> children = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            Path real = folder.toRealPath();
            if (open.add(real)) {
                children.sorted(Comparator.comparing(Walker::name)).forEach(child -> collect(child, found, open));
                open.remove(real);
            }
        } catch (IOException unlistable) {
            // files() meets the same folder and reports it
            return;
        }
    }

    /** What went wrong, for people. */
    static String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure) {
            case EOFException early -> "its end too early: " + message;
            case AccessDeniedException denied -> "permission denied";
            default -> message;
        };
    }

    private void visit(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                visitFolder(path, name);
            } else {
                visitFile(path, name);
            }
        } catch (IOException failure) {
            visitor.unreadable(name, failure);
        }
    }

    private void visitFolder(Path folder, String name) throws IOException {
        if (isEvidence(folder)) {
            return;
        }
        if (!open.add(folder.toRealPath())) {
            throw new IOException("a link to a folder that contains it");
        }
        Comparator<Path> byName = Comparator.comparing(Walker::name);
        List<Path> children;
        try (Stream<Path> listing = Files.list(folder)) {
            children = listing.filter(child -> !isPassedOver(child))
                    .sorted(isHarvestRuns(folder) ? byName.reversed() : byName)
                    .toList();
        }
        for (Path child : children) {
            visit(child, name + '/' + name(child));
        }
        open.remove(folder.toRealPath());
    }

    private void visitFile(Path file, String name) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("a device, pipe or socket");
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            if (Format.of(bytes) != Format.ZIP) {
                visitStream(name, bytes, new Allowance(Files.size(file)));
                return;
            }
        }
        new Archive(file.toFile(), name, visitor).read(this::visitStream);
    }

    private void visitStream(String name, InputStream bytes, Allowance allowance) throws IOException {
        if (Format.of(bytes) != Format.GZIP) {
            visitor.file(name, bytes);
            return;
        }
        try (InputStream unpacked = new BufferedInputStream(allowance.unpacked(bytes), BUFFER)) {
            visitor.file(name, unpacked);
        }
    }

    private static boolean isEvidence(Path folder) {
        return Files.isRegularFile(folder.resolve(EVIDENCE_HEADER));
    }

    private static boolean isHarvestRuns(Path folder) {
        return name(folder).equals(RUNS) && Files.isRegularFile(folder.resolveSibling(HARVEST_HEADER));
    }

    private static boolean isPassedOver(Path path) {
        return isPassedOver(name(path));
    }

    static boolean isPassedOver(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return HARVEST_LISTS.contains(name)
                || name.startsWith(".")
                || name.startsWith("readme")
                || name.endsWith(".md");
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : Unprintable.escaped(last.toString());
    }
}
