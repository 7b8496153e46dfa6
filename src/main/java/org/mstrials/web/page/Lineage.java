package org.mstrials.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.mstrials.rdf.Mst;
import org.mstrials.web.page.StudyPage.Relative;

/** Studies and their extensions, in generations: an extension stands after every study that it continues. */
final class Lineage {
    private final Map<Node, Integer> generations = new HashMap<>();

    private Lineage() {}

    /** The generations, earliest first; none when the study neither extends nor is extended. */
    static List<List<Relative>> of(Thing study) {
        Lineage lineage = new Lineage();
        List<Thing> family = study.description()
                .statements()
                .filter(statement -> statement.getPredicate().equals(Mst.extensionOf))
                .flatMap(statement -> Stream.of(statement.getSubject(), statement.getObject()))
                .distinct()
                .map(study::of)
                .toList();
        return List.copyOf(family.stream()
                .collect(Collectors.groupingBy(
                        lineage::generation,
                        TreeMap::new,
                        Collectors.mapping(relative -> relative(relative, study), Collectors.toList())))
                .values());
    }

    /** A circle, which only a mistake can make, is cut where it is met. */
    private int generation(Thing study) {
        Optional<Integer> known = Optional.ofNullable(generations.putIfAbsent(study.node(), 0));
        if (known.isPresent()) {
            return known.get();
        }
        int generation = study.all(Mst.extensionOf).stream()
                .mapToInt(earlier -> generation(earlier) + 1)
                .max()
                .orElse(0);
        generations.put(study.node(), generation);
        return generation;
    }

    private static Relative relative(Thing relative, Thing study) {
        Anchor anchor = relative.anchor();
        return new Relative(
                new Anchor(relative.text(Mst.acronym).orElse(anchor.text()), anchor.href()),
                relative.text(DCTerms.identifier.asNode()),
                relative.text(Mst.enrollment),
                relative.node().equals(study.node()));
    }
}
