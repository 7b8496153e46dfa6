package org.mstrials.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Releases;
import org.mstrials.web.Server;
import org.mstrials.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Answers once what users ask first, so that Java can note which classes that takes. The launcher keeps the notes, with which
 * the program starts in a fraction of the time (JEP 483, 514 and 515). Doing more makes starts slower: Java then compiles at
 * once what it saw to run often.
 */
@Command(name = "rehearse", hidden = true, description = "Serves and asks a release of the embedded data once.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PATHS = List.of(
            "",
            "study/NCT00530348",
            "study/NCT00530348.ttl",
            "search?q=relapse",
            "queries",
            "downloads/",
            "sparql?query=SELECT+*+%7B+%3Fstudy+a+%3Chttps%3A%2F%2Fw3id.org%2Fms-trials%2Fontology%23Study%3E+%7D");

    @Parameters(paramLabel = "DIR", description = "A folder of releases.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Path releases = Path.of(String.valueOf(folder));
        NamedQueries queries = NamedQueries.read(home.queries());
        try (Server server = Server.start(new Releases(releases), home.fusekiConfig(), queries, Settings.port(0))) {
            for (String path : PATHS) {
                try (InputStream answer = server.address().resolve(path).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
        return Main.run("query", queries.all().getFirst().name(), "--from", releases.toString());
    }
}
