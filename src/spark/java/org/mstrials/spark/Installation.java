package org.mstrials.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Rules;
import org.mstrials.build.check.Shapes;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/** What every machine needs to convert: the files of the ontology and what the user asked for. It is sent to each once. */
final class Installation implements Serializable {
    private final Map<String, byte[]> ontology;
    private final String base;
    private final boolean contacts;
    private final boolean abstracts;
    private transient @Nullable Path unpacked;
    private transient @Nullable Ontology terms;

    /**
     * Reads the files of the ontology.
     *
     * @param base what the data's IRIs start with
     * @param disclosure what of the records may be published
     */
    Installation(Path ontology, String base, Disclosure disclosure) throws IOException {
        this.ontology = files(ontology);
        this.base = base;
        this.contacts = disclosure.contacts();
        this.abstracts = disclosure.abstracts();
    }

    String base() {
        return base;
    }

    synchronized Ontology terms() {
        Ontology known = terms;
        if (known == null) {
            known = Ontology.read(folder());
            terms = known;
        }
        return known;
    }

    /** Finds the records in these files and folders of this machine, if any. */
    Inputs inputs(List<Path> local) {
        Concepts concepts = new Concepts(terms().endpoints(), terms().interventions());
        return new Inputs(local, concepts, new Disclosure(contacts, abstracts));
    }

    /** New checks, which count what they find. */
    Checked checks() {
        Iris iris = new Iris(base);
        return new Checked(List.of(Rules.read(folder(), iris), new Shapes(terms().graph())), terms().graph(), iris);
    }

    private synchronized Path folder() {
        Path known = unpacked;
        if (known == null) {
            try {
                known = unpack();
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot unpack the ontology", failed);
            }
            unpacked = known;
        }
        return known;
    }

    private Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("ms-trials-ontology");
        for (Map.Entry<String, byte[]> file : ontology.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
