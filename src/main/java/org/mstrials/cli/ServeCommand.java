package org.mstrials.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Releases;
import org.mstrials.web.Server;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final ReleaseFolder folder = new ReleaseFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command().commandLine(), "expected a port from 0 to 65535, found " + port);
        }
        Home home = Home.find();
        Releases releases = releases(home);
        try (Server server = Server.start(releases, home.fusekiConfig(), NamedQueries.read(home.queries()), port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            announce(server);
            server.join();
        }
        return CommandLine.ExitCode.OK;
    }

    private Releases releases(Home home) {
        Releases releases = folder.releases();
        if (!folder.isGiven() && releases.current().isEmpty()) {
            BuildCommand.embedded(home, home.releases());
        }
        return releases;
    }

    private void announce(Server server) {
        PrintWriter lines =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        lines.printf("release    %s%n", server.release().version());
        lines.printf("start at   %s%n", server.address());
        lines.printf("SPARQL     %ssparql%n", server.address());
        lines.printf("downloads  %sdownloads/%n", server.address());
        lines.flush();
    }

    private CommandSpec command() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
