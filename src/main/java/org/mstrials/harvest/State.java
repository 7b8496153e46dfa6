package org.mstrials.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What harvest.json says.
 *
 * @param service the service that was asked
 * @param question what it was asked for
 * @param complete when the last run began that came to its end
 * @param unfinished the run that has not
 */
record State(
        String service,
        Map<String, List<String>> question,
        Optional<Instant> complete,
        Optional<Unfinished> unfinished) {

    State {
        Objects.requireNonNull(service);
        question = Map.copyOf(question);
    }

    /** Whether it belongs to the same question. */
    boolean asks(State other) {
        return service.equals(other.service) && question.equals(other.question);
    }

    /** Whether nothing was received yet. */
    boolean holdsNothing() {
        return complete.isEmpty() && unfinished.map(Unfinished::files).orElse(0) == 0;
    }

    /**
     * Where a run is. What its folder holds beyond this belongs to a request that was cut off, and is asked for again.
     *
     * @param folder name of its folder
     * @param begun when it began, by the clock of the service if that is known
     * @param files how many bodies it keeps
     * @param list the list that it is in, counted from 0
     * @param token what to ask for the next page of that list with
     * @param received how many records of that list came
     * @param announced how many that list has, if the service says
     */
    record Unfinished(
            String folder,
            Instant begun,
            int files,
            int list,
            Optional<String> token,
            long received,
            OptionalLong announced) {

        /** A run that has asked for nothing yet. */
        static Unfinished fresh(String folder, Instant begun) {
            return new Unfinished(folder, begun, 0, 0, Optional.empty(), 0, OptionalLong.empty());
        }

        boolean isFresh() {
            return equals(fresh(folder, begun));
        }

        Unfinished withFiles(int count) {
            return new Unfinished(folder, begun, count, list, token, received, announced);
        }

        /** After a page that is not the last. */
        Unfinished after(Page page) {
            return new Unfinished(
                    folder,
                    begun,
                    files,
                    list,
                    page.next(),
                    received + page.records(),
                    page.announced().isPresent() ? page.announced() : announced);
        }

        /** At the beginning of a list. */
        Unfinished atList(int number) {
            return new Unfinished(folder, begun, files, number, Optional.empty(), 0, OptionalLong.empty());
        }
    }
}
