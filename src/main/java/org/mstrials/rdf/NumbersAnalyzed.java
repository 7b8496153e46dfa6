package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mstrials.model.Denominators;

/**
 * Writes how many were analysed, at each level that a record says it.
 *
 * @param item the module or measure that the numbers belong to
 * @param part what its groups are local to
 */
record NumbersAnalyzed(Describer item, Node part) {

    /**
     * Writes the numbers of one level.
     *
     * @param level the module, measure or class
     * @param list the numbers, by what is counted
     * @param classTitle title of the class, if it is one
     */
    void write(Node level, List<Denominators> list, Optional<String> classTitle) {
        for (Denominators denominators : list) {
            for (Denominators.Count count : denominators.counts()) {
                item.of(Iris.within(level, "denominator", denominators.place().index() + "." + count.group()))
                        .a(Mst.NumberAnalyzed)
                        .add(Mst.item, item.subject())
                        .add(Mst.group, ResultsWriter.group(part, count.group()))
                        .text(Mst.classTitle, classTitle)
                        .text(Mst.countedUnits, denominators.units())
                        .count(Mst.denominator, Mst.printed, count.value())
                        .missing(count.value())
                        .at(count.place());
            }
        }
    }
}
