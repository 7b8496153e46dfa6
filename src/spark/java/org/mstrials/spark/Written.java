package org.mstrials.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Severity;

/**
 * What a task wrote.
 *
 * @param quads how many statements
 * @param findings how many findings of each severity, in the order of the severities
 */
record Written(long quads, List<Long> findings) implements Serializable {
    static final Written NOTHING =
            new Written(0, Stream.of(Severity.values()).map(severity -> 0L).toList());

    static Written of(long quads, Checked checks) {
        return new Written(
                quads, Stream.of(Severity.values()).map(checks::count).toList());
    }

    Written and(Written other) {
        List<Long> sums = new ArrayList<>();
        Iterator<Long> others = other.findings.iterator();
        findings.forEach(count -> sums.add(count + others.next()));
        return new Written(quads + other.quads, sums);
    }
}
