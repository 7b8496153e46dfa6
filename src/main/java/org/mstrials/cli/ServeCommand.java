package org.mstrials.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Releases;
import org.mstrials.web.Server;
import org.mstrials.web.Settings;
import org.mstrials.web.Settings.Watch;
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

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Address of this machine to listen on; all of them when not given.")
    private @Nullable String address;

    @Option(
            names = "--behind-proxy",
            description =
                    "All requests come from a proxy, which tells for whom: believe its X-Forwarded headers, and do not"
                            + " limit connections by address.")
    private boolean behindProxy;

    @Option(
            names = "--operator-port",
            paramLabel = "N",
            description = "Port for /metrics, /health and /ready, 0 for any free one; none when not given.")
    private @Nullable Integer operatorPort;

    @Option(
            names = "--operator-address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address of this machine for the operator's port (default: ${DEFAULT-VALUE}).")
    private String operatorAddress = "";

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "File to add a line to for each answer, - for the standard output. No line tells who asked, or"
                            + " what for.")
    private @Nullable Path accessLog;

    @Mixin
    private final ReleaseFolder folder = new ReleaseFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        requirePort(port);
        Optional.ofNullable(operatorPort).ifPresent(this::requirePort);
        Home home = Home.find();
        Releases releases = releases(home);
        try (Server server =
                Server.start(releases, home.fusekiConfig(), NamedQueries.read(home.queries()), settings())) {
            Thread stop = new Thread(() -> stop(server), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            announce(server);
            try {
                server.join();
            } catch (BadInstallation damage) {
                Runtime.getRuntime().removeShutdownHook(stop);
                throw damage;
            }
        }
        return CommandLine.ExitCode.OK;
    }

    /** To be stopped is what a server is there for: the process ends well, whatever the signal. */
    private static void stop(Server server) {
        server.close();
        Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
    }

    private void requirePort(int number) {
        if (number < 0 || number > HIGHEST_PORT) {
            throw new ParameterException(command().commandLine(), "expected a port from 0 to 65535, found " + number);
        }
    }

    private Settings settings() {
        return Settings.of(
                Optional.ofNullable(address),
                port,
                behindProxy,
                Optional.ofNullable(operatorPort).map(number -> new Watch(operatorAddress, number)),
                Optional.ofNullable(accessLog));
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
        server.operatorPort()
                .ifPresent(number -> lines.printf("operator   http://%s:%d/metrics%n", operatorAddress, number));
        lines.flush();
    }

    private CommandSpec command() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
