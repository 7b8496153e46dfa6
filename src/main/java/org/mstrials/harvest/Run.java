package org.mstrials.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.harvest.State.Unfinished;

/** One run of a harvest, begun or gone on with: asks, keeps what holds records, and writes down how far it is. */
final class Run {
    /**
     * Changes are asked for from so long before the last run: services date a change by the day, in their own time zone, and
     * some show it a day or two after that date.
     */
    static final Period OVERLAP = Period.ofDays(3);

    private final HarvestFolder harvest;
    private final Retries retries;
    private final Tally tally;
    private final RunFolder folder;
    private Unfinished position;

    private Run(HarvestFolder harvest, Unfinished position, Retries retries, Tally tally) {
        this.harvest = harvest;
        this.retries = retries;
        this.tally = tally;
        this.position = position;
        this.folder = new RunFolder(harvest.runs().resolve(position.folder()));
        folder.prepare(position.files());
    }

    /** Goes on with the unfinished run of a folder, or begins one. */
    static Run begin(HarvestFolder harvest, Instant now, Retries retries, Tally tally) {
        Unfinished position = harvest.state()
                .unfinished()
                .orElseGet(() -> Unfinished.fresh(RunFolder.freshName(harvest.runs(), now), now));
        Run run = new Run(harvest, position, retries, tally);
        run.save(position);
        return run;
    }

    /** The time since when records must have changed to be asked for; empty in the first run, which asks for all. */
    Optional<Instant> since() {
        return harvest.state().complete().map(time -> time.minus(OVERLAP));
    }

    Unfinished position() {
        return position;
    }

    /** Asks and keeps nothing. */
    <T> T look(Request request, Content<T> content) throws Refused {
        return retries.ask(request, content, folder.part()).content();
    }

    /** Asks and keeps the body when it holds records; {@link #save} then makes it count. */
    Page keep(Request request, Content<Page> content) throws Refused {
        Answer<Page> answer = retries.ask(request, content, folder.part());
        Page page = answer.content();
        if (page.records() > 0) {
            int number = position.files() + 1;
            tally.received(page.records(), folder.keep(answer, number));
            position = position.withFiles(number);
        }
        return page;
    }

    /** Goes on from here when the program is stopped. */
    void save(Unfinished next) {
        position = next;
        State state = harvest.state();
        harvest.save(new State(state.service(), state.question(), state.complete(), Optional.of(next)));
    }

    /** The end: the next run asks only for what changed. */
    void complete() {
        folder.close(position.files());
        State state = harvest.state();
        harvest.save(new State(state.service(), state.question(), Optional.of(position.begun()), Optional.empty()));
    }

    /** Identifiers of the records that this run has. */
    Set<String> received(Content<Page> content) {
        return folder.received(content);
    }

    /** Identifiers of the records that this run and all before it have. */
    Set<String> everReceived(Content<Page> content) {
        Set<String> ids = new HashSet<>();
        for (Path run : runs()) {
            ids.addAll(new RunFolder(run).received(content));
        }
        return ids;
    }

    Tally tally() {
        return tally;
    }

    private List<Path> runs() {
        try (Stream<Path> runs = Files.list(harvest.runs())) {
            return runs.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + harvest.runs(), failed);
        }
    }
}
