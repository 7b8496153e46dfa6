package org.mstrials.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What became of every path at which a record had a value: it was read, it is kept back for a reason that is written
 * down in kept-back.tsv, or nobody knows it. Readers do not declare what they read: asking for a field is the
 * declaration.
 */
public final class Census {
    /** Stands in a path for text between elements. */
    static final String TEXT = "#text";

    private final Map<RecordKind, PathUse> roots = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<String, String>> keptBack = new EnumMap<>(RecordKind.class);

    Census() {
        for (RecordKind kind : RecordKind.values()) {
            roots.put(kind, new PathUse());
            keptBack.put(kind, new TreeMap<>());
        }
        readKeptBack();
    }

    /** What becomes of a path. */
    public enum Use {
        /** It is in the graph. */
        READ,
        /** It is left out on purpose. */
        KEPT_BACK,
        /** No reader asks for it. */
        UNKNOWN
    }

    /**
     * One path.
     *
     * @param kind of record
     * @param path names of fields or elements, joined by dots
     * @param use what became of it
     * @param values how many values stood there
     * @param reason why it, or a part of it, is kept back; else empty
     */
    public record Line(RecordKind kind, String path, Use use, long values, String reason) {}

    PathUse root(RecordKind kind) {
        return Objects.requireNonNull(roots.get(kind));
    }

    /** Counts the values of a record. An empty object or list is a value: something was said there. */
    static void count(JsonNode node, PathUse use) {
        if (node.isArray() && !node.isEmpty()) {
            node.forEach(element -> count(element, use));
        } else if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(field -> count(field.getValue(), use.found(field.getKey())));
        } else {
            use.met();
        }
    }

    /** Counts the values of a record: attributes, and texts of elements that have no others in them. */
    static void count(XmlElement element, PathUse use) {
        element.attributes().keySet().forEach(name -> use.found('@' + name).met());
        element.children().forEach(child -> count(child, use.found(child.name())));
        if (!element.text().isEmpty()) {
            (element.children().isEmpty() ? use : use.part(TEXT)).met();
        }
    }

    /** Every path that had a value, ordered by kind and path. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            collect(kind, "", root(kind), Optional.empty(), lines);
        }
        return lines;
    }

    /** The paths that nobody knows. */
    public List<Line> unknown() {
        return lines().stream().filter(line -> line.use() == Use.UNKNOWN).toList();
    }

    private void collect(RecordKind kind, String path, PathUse use, Optional<String> above, List<Line> lines) {
        Optional<String> reason = Optional.ofNullable(
                        Objects.requireNonNull(keptBack.get(kind)).get(path))
                .or(() -> above);
        if (use.values() > 0) {
            Use found = use.isRead() ? Use.READ : reason.isPresent() ? Use.KEPT_BACK : Use.UNKNOWN;
            lines.add(new Line(kind, Unprintable.escaped(path), found, use.values(), reason.orElse("")));
        }
        use.parts()
                .forEach((name, part) -> collect(kind, path.isEmpty() ? name : path + '.' + name, part, reason, lines));
    }

    /** Lines of kind, path and reason; a path stands for everything below it. */
    private void readKeptBack() {
        try (InputStream list = Objects.requireNonNull(Census.class.getResourceAsStream("kept-back.tsv"))) {
            new String(list.readAllBytes(), UTF_8).lines().skip(1).forEach(line -> {
                String[] cells = line.split("\t", 3);
                RecordKind kind = RecordKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
                Objects.requireNonNull(keptBack.get(kind)).put(cells[1], cells[2]);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read kept-back.tsv", failed);
        }
    }
}
