package org.mstrials.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.Answer;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.release.OpenRelease;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a named query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Runs a named query, or a query file, on the current release or an endpoint; without a name, lists"
                        + " them.")
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of a query, or a file ending in .rq.")
    private @Nullable String name;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "Sets a parameter of the query.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Answer.Format format = Answer.Format.TABLE;

    @Mixin
    private final ReleaseFolder folder = new ReleaseFolder();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Asks this SPARQL endpoint, such as that of a running server, and no release.")
    private @Nullable URI endpoint;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        NamedQueries queries = NamedQueries.read(Home.find().queries());
        if (name == null) {
            list(queries);
            return CommandLine.ExitCode.OK;
        }
        Query query = bound(queries, name);
        if (endpoint != null) {
            askEndpoint(endpoint, query);
        } else {
            askRelease(query);
        }
        return CommandLine.ExitCode.OK;
    }

    private void askEndpoint(URI address, Query query) {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new ParameterException(
                    command().commandLine(), "expected an address as http://localhost:3030/sparql, found " + address);
        }
        try (QueryExec execution =
                QueryExecHTTP.service(address.toString()).query(query).build()) {
            Answer.write(execution, query, format, System.out);
        } catch (HttpException | QueryExceptionHTTP failed) {
            throw new BadInstallation(
                    "cannot ask " + address, "start a server with ms-trials serve, or name another address", failed);
        }
    }

    private void askRelease(Query query) {
        try (OpenRelease open = folder.releases().required().open()) {
            Txn.executeRead(open.dataset(), () -> {
                try (QueryExec execution =
                        QueryExec.dataset(open.dataset()).query(query).build()) {
                    Answer.write(execution, query, format, System.out);
                }
            });
        }
    }

    private Query bound(NamedQueries queries, String wanted) {
        try {
            return find(queries, wanted).bind(parameters);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command().commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    private NamedQuery find(NamedQueries queries, String wanted) {
        if (wanted.endsWith(".rq") && Files.isReadable(Path.of(wanted))) {
            return NamedQueries.query(Path.of(wanted));
        }
        return queries.find(wanted)
                .orElseThrow(() -> new IllegalArgumentException("expected the name of a query or a file ending in .rq,"
                        + " found \"" + wanted + "\"; ms-trials query lists the names"));
    }

    private void list(NamedQueries queries) {
        PrintWriter lines = command().commandLine().getOut();
        for (NamedQuery query : queries.all()) {
            lines.printf("%-34s %s%n", query.name(), query.title());
            query.parameters()
                    .forEach(parameter -> lines.printf(
                            "%-34s   --param %s=%s  (%s)%n",
                            "", parameter.name(), parameter.byDefault(), parameter.description()));
        }
        lines.flush();
    }

    private CommandSpec command() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
