package org.mstrials.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each request to one release: below /release/ and a version to that release, all others to the current one. It
 * follows the link to the current release. A release is verified before it is served for the first time; one that is
 * damaged is not served, and while the link points to it, the release before stays.
 */
final class Editions extends Handler.Abstract {
    /** The version of the release that an answer is from. */
    static final String RELEASE = "MS-Trials-Release";

    /** How many of the others may be open, and how long they stay so when nobody asks. */
    private static final int OTHERS = 3;

    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final Pattern BELOW_A_RELEASE = Pattern.compile(Paths.RELEASES + "([^/]+)/.*");
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final Edition.Program program;
    private final Server server;

    /** Checksums of releases that were found whole, by version. */
    private final Map<String, String> verified = new HashMap<>();

    /** The others that are open, by version, the one used last at the end. */
    private final Map<String, Edition> others = new LinkedHashMap<>(OTHERS, 0.75f, true);

    private volatile Edition current;
    private String refusal = "";

    /** Opens the first release to be served, or refuses it with a {@link BadInstallation}. */
    Editions(Release first, Edition.Program program, Server server) {
        this.program = program;
        this.server = server;
        this.current = open(first, "");
    }

    Edition current() {
        return current;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Edition edition;
        try {
            edition = entered(request.getHttpURI().getCanonicalPath());
        } catch (BadInstallation damaged) {
            LOG.error("{}; cure: {}", damaged.getMessage(), damaged.cure());
            Response.writeError(request, response, callback, 503, "This release is damaged and not served");
            return true;
        }
        Request.addCompletionListener(request, failure -> edition.leave());
        edition.sign(request, response.getHeaders());
        return edition.handle(request, response, callback);
    }

    /** The one to answer, which stays open until it is left. */
    private Edition entered(@Nullable String path) {
        Matcher below = BELOW_A_RELEASE.matcher(path == null ? "" : path);
        if (below.matches()) {
            Optional<Edition> other = enteredOther(below.group(1));
            if (other.isPresent()) {
                return other.get();
            }
        }
        Edition entered = current;
        while (!entered.enter()) {
            entered = current;
        }
        return entered;
    }

    private synchronized Optional<Edition> enteredOther(String version) {
        Edition known = others.get(version);
        if (known == null) {
            Optional<Release> release = program.releases().find(version);
            if (release.isEmpty()) {
                return Optional.empty();
            }
            known = open(release.get(), Paths.RELEASES + version);
            others.put(version, known);
            if (others.size() > OTHERS) {
                forget(others.keySet().iterator().next());
            }
        }
        known.enter();
        return Optional.of(known);
    }

    private void forget(String version) {
        Optional.ofNullable(others.remove(version)).ifPresent(Edition::retire);
    }

    private Edition open(Release release, String path) {
        String checksum = release.checksums().sha256();
        if (!checksum.equals(verified.get(release.version()))) {
            release.verify();
            verified.put(release.version(), checksum);
        }
        return Edition.open(release, path, program, server);
    }

    /**
     * Looks which release is the current one, and closes others that nobody asks. What keeps another release from being
     * served is logged once.
     */
    synchronized void look() {
        try {
            program.releases()
                    .current()
                    .filter(release -> !current.shows(release))
                    .ifPresent(this::switchTo);
            refusal = "";
        } catch (RuntimeException | Error refused) {
            String reason = refused + (refused instanceof BadInstallation bad ? "; cure: " + bad.cure() : "");
            if (!reason.equals(refusal)) {
                refusal = reason;
                LOG.error("still serving {}: {}", current.release().version(), reason);
            }
        }
        Map.copyOf(others).forEach((version, other) -> {
            if (other.idleFor(IDLE)
                    || program.releases().find(version).filter(other::shows).isEmpty()) {
                forget(version);
            }
        });
    }

    private void switchTo(Release release) {
        Edition before = current;
        current = open(release, "");
        LOG.info("serving {} after {}", release.version(), before.release().version());
        before.retire();
    }

    /** Closes all of them as soon as nobody uses them. */
    synchronized void close() {
        List.copyOf(others.keySet()).forEach(this::forget);
        current.retire();
    }
}
