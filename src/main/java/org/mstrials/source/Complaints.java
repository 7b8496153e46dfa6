package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Reading;
import org.mstrials.model.Subject;

/** Collects what is wrong with one record. */
final class Complaints {
    private static final int LONGEST_QUOTE = 120;

    private final Origin origin;
    private final List<Problem> problems;

    Complaints(Origin origin) {
        this(origin, new ArrayList<>());
    }

    private Complaints(Origin origin, List<Problem> problems) {
        this.origin = origin;
        this.problems = problems;
    }

    /** For another file that belongs to the same record. */
    Complaints in(String file) {
        return new Complaints(new Origin(file, origin.record()), problems);
    }

    void add(Severity severity, String path, String found, String expected) {
        problems.add(new Problem(severity, origin, Unprintable.escaped(path), shorten(found), expected));
    }

    void field(String path, String found, String expected) {
        add(Severity.FIELD, path, found, expected);
    }

    void notice(String path, String found, String expected) {
        add(Severity.NOTICE, path, found, expected);
    }

    /** A text that the function turns into a value; its {@link IllegalArgumentException} becomes a complaint. */
    <T> Optional<T> parse(String text, String path, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException wrong) {
            field(path, quote(text), Refusal.expectation(wrong));
            return Optional.empty();
        }
    }

    /** The record, known by its identifier from now on. */
    Reading accepted(Subject subject, String identifier) {
        return new Reading.Accepted(
                subject,
                origin.named(identifier),
                problems.stream().map(problem -> problem.named(identifier)).toList());
    }

    /** The record is lost, for one reason more. */
    Reading rejected(String path, String found, String expected) {
        return rejected(Severity.RECORD, path, found, expected);
    }

    /** A record, or with {@link Severity#FILE} the rest of a file, is lost. */
    Reading rejected(Severity severity, String path, String found, String expected) {
        add(severity, path, found, expected);
        return new Reading.Rejected(origin, List.copyOf(problems));
    }

    /** The record is said to be gone, which is no fault. */
    Reading deleted(String sourceName, String path) {
        notice(path, "a deleted record", "a record");
        return new Reading.Deleted(sourceName, origin, List.copyOf(problems));
    }

    static String quote(String text) {
        return '"' + text + '"';
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return Unprintable.escaped(line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…");
    }
}
