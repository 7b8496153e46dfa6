package org.mstrials.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.Server;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the current release. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the current release; builds one from the embedded data when there is none.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Folder of releases, the --out of build; releases beside the program when not given.")
    private @Nullable Path from;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command().commandLine(), "expected a port from 0 to 65535, found " + port);
        }
        Home home = Home.find();
        Release release = release(home);
        try (Server server = Server.start(release, home.fusekiConfig(), NamedQueries.read(home.queries()), port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            announce(release, server);
            server.join();
        }
        return CommandLine.ExitCode.OK;
    }

    private Release release(Home home) {
        Optional<Release> current = new Releases(Optional.ofNullable(from).orElse(home.releases())).current();
        if (current.isEmpty() && from != null) {
            throw new BadInstallation("no release in " + from, "build one with: ms-trials build --out " + from);
        }
        return current.orElseGet(
                () -> BuildCommand.embedded(home, home.releases()).release());
    }

    private void announce(Release release, Server server) {
        PrintWriter lines =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        lines.printf("release    %s%n", release.version());
        lines.printf("start at   %s%n", server.address());
        lines.printf("SPARQL     %ssparql%n", server.address());
        lines.printf("downloads  %sdownloads/%n", server.address());
        lines.flush();
    }

    private CommandSpec command() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
