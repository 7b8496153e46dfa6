package org.mstrials.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mstrials.model.BadInstallation;
import org.mstrials.model.Progress;

/**
 * Asks a service until it gives a whole answer: after 2, 4, 8, 16 and 32 seconds, or when the service says (Retry-After,
 * RFC 9110, section 10.2.3), and then no more.
 */
final class Retries {
    /** How often one request is sent before the harvest ends. */
    static final int TRIES = 6;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final String CURE = "run the same command again later: it goes on where it stopped";

    private final Fetcher fetcher;
    private final RateLimit limit;
    private final Time time;
    private final Progress progress;
    private final Tally tally;

    Retries(Fetcher fetcher, RateLimit limit, Time time, Progress progress, Tally tally) {
        this.fetcher = fetcher;
        this.limit = limit;
        this.time = time;
        this.progress = progress;
        this.tally = tally;
    }

    /**
     * The answer to a request.
     *
     * @param file takes its body
     * @throws Refused when the service says no
     * @throws BadInstallation when it does not answer
     */
    <T> Answer<T> ask(Request request, Content<T> content, Path file) throws Refused {
        for (int attempt = 1; ; attempt++) {
            limit.await();
            tally.asked(attempt);
            try {
                return Answer.of(fetcher.fetch(request, file), content);
            } catch (IOException failed) {
                String what = "no answer of " + request.address() + " (" + reason(failed) + ')';
                Duration wait = pause(attempt, failed);
                if (attempt == TRIES) {
                    throw new BadInstallation(what + " after " + TRIES + " tries", CURE, failed);
                }
                if (wait.compareTo(LONGEST_WAIT) > 0) {
                    throw new BadInstallation(
                            what + ", and it asks to wait for " + wait.toMinutes() + " minutes", CURE, failed);
                }
                progress.stage(what + ", trying again in " + wait.toSeconds() + " s");
                time.sleep(wait);
            }
        }
    }

    /** What went wrong, for people. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private Duration pause(int attempt, IOException failed) {
        Duration usual = FIRST_WAIT.multipliedBy(1L << (attempt - 1));
        return failed instanceof Unanswered unanswered
                ? unanswered.retryAfter().flatMap(this::parse).orElse(usual)
                : usual;
    }

    private Optional<Duration> parse(String retryAfter) {
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration rest = Duration.between(time.now(), then);
            return Optional.of(rest.isNegative() ? Duration.ZERO : rest);
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
