package org.mstrials.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.mstrials.model.BadInstallation;

/**
 * A folder of named queries. A file is SPARQL 1.1 below lines that say what it is for:
 *
 * <pre>
 * #+ title: …
 * #+ question: …
 * #+ keywords: …, …
 * #+ parameter: name | type | default | description
 * </pre>
 *
 * Rules of checks have more such lines.
 *
 * @param all the queries, by name
 */
public record NamedQueries(List<NamedQuery> all) {
    private static final String ENDING = ".rq";
    private static final Pattern LINE = Pattern.compile("#\\+ (\\w+): (.*)");

    /** Reads a folder; a file that cannot be understood stops the start with a {@link BadInstallation}. */
    public static NamedQueries read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new NamedQueries(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .parallel()
                    .map(NamedQueries::query)
                    .toList());
        } catch (IOException failed) {
            throw new BadInstallation("cannot read the queries in " + folder, "restore the folder");
        }
    }

    /** The query of this name. */
    public Optional<NamedQuery> find(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /** Reads one file. */
    public static NamedQuery query(Path file) {
        try {
            String text = Files.readString(file, UTF_8);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            String name = String.valueOf(file.getFileName()).replace(ENDING, "");
            Map<String, String> header = new HashMap<>();
            List<Parameter> parameters = new ArrayList<>();
            for (String line : text.lines().toList()) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    continue;
                }
                if (matcher.group(1).equals("parameter")) {
                    parameters.add(parameter(matcher.group(2), file));
                } else {
                    header.put(matcher.group(1), matcher.group(2));
                }
            }
            return new NamedQuery(
                    name,
                    header.getOrDefault("title", name),
                    header.getOrDefault("question", ""),
                    Stream.of(header.getOrDefault("keywords", "").split(", "))
                            .filter(word -> !word.isEmpty())
                            .toList(),
                    parameters,
                    header,
                    query);
        } catch (QueryException broken) {
            throw new BadInstallation("broken query " + file + ": " + broken.getMessage(), "mend the file");
        } catch (IOException failed) {
            throw new BadInstallation("cannot read " + file, "restore the file");
        }
    }

    private static Parameter parameter(String line, Path file) {
        String[] cells = line.split(" \\| ", -1);
        Optional<Parameter.Type> type = cells.length == 4 ? Parameter.Type.of(cells[1]) : Optional.empty();
        return type.map(known -> new Parameter(cells[0], known, cells[2], cells[3]))
                .orElseThrow(() -> new BadInstallation(
                        "parameter of " + file + ": " + line,
                        "write name | string, integer, decimal, date or iri | default | description"));
    }
}
