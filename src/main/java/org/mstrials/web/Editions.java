package org.mstrials.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
 * follows the link to the current release. A release is verified before it is switched to; one that is damaged is not
 * served, and while the link points to it, the release before stays.
 */
final class Editions extends Handler.Abstract {
    /** The version of the release that an answer is from. */
    static final String RELEASE = "MS-Trials-Release";

    /** How many of the others may be open, and how long they stay so when nobody asks. */
    private static final int OTHERS = 3;

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Pattern BELOW_A_RELEASE = Pattern.compile(Paths.RELEASES + "([^/]+)/.*");
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final Edition.Program program;
    private final Server server;

    /** What was found of releases, by version. */
    private final Map<String, Finding> findings = new ConcurrentHashMap<>();

    /** The others that are open, by version, the one used last at the end. */
    private final Map<String, Edition> others = new LinkedHashMap<>(OTHERS, 0.75f, true);

    /** Held by whoever changes the current one; requests for others do not wait for that. */
    private final Object switching = new Object();

    private volatile Edition current;
    private String refusal = "";

    /**
     * Opens the first release to be served. It answers before it is verified, since reading all its files may take minutes;
     * {@link #verify} does that.
     */
    Editions(Release first, Edition.Program program, Server server) {
        this.program = program;
        this.server = server;
        try {
            this.current = Edition.open(first, "", program, server);
        } catch (RuntimeException unreadable) {
            requireWhole(first);
            throw unreadable;
        }
    }

    /** Refuses the release that is the current one with a {@link BadInstallation} when it is damaged. */
    void verify() {
        requireWhole(current.release());
    }

    Edition current() {
        return current;
    }

    /** How many are open. */
    synchronized int open() {
        return 1 + others.size();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Edition edition;
        try {
            edition = entered(request.getHttpURI().getCanonicalPath());
        } catch (BadInstallation damaged) {
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
        requireWhole(release);
        return Edition.open(release, path, program, server);
    }

    private void requireWhole(Release release) {
        String checksum = release.checksums().sha256();
        Finding finding = findings.get(release.version());
        if (finding == null || !finding.checksum().equals(checksum) || finding.isOld()) {
            finding = Finding.of(release, checksum);
            findings.put(release.version(), finding);
        }
        if (finding.damage().isPresent()) {
            throw finding.damage().get();
        }
    }

    /**
     * What was found of a release. That it is whole is found once; for damage it is looked again, but not for every request.
     *
     * @param checksum of the release's list of checksums
     * @param damage what is wrong with it
     * @param since when this was found, in nanoseconds
     */
    private record Finding(String checksum, Optional<BadInstallation> damage, long since) {
        static Finding of(Release release, String checksum) {
            try {
                release.verify();
                return new Finding(checksum, Optional.empty(), System.nanoTime());
            } catch (BadInstallation damage) {
                LOG.error("not serving {}: {}; cure: {}", release.version(), damage.getMessage(), damage.cure());
                return new Finding(checksum, Optional.of(damage), System.nanoTime());
            }
        }

        boolean isOld() {
            return damage.isPresent() && System.nanoTime() - since > AGAIN.toNanos();
        }
    }

    /**
     * Looks which release is the current one, and closes others that nobody asks. What keeps another release from being
     * served is logged once.
     */
    void look() {
        follow();
        forgetIdle();
    }

    private void follow() {
        synchronized (switching) {
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
        }
    }

    private synchronized void forgetIdle() {
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
    void close() {
        synchronized (switching) {
            current.retire();
        }
        synchronized (this) {
            List.copyOf(others.keySet()).forEach(this::forget);
        }
    }
}
