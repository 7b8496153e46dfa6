package org.mstrials.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.AdverseEvents.EventGroup;
import org.mstrials.model.Arm;
import org.mstrials.model.ResultGroup;
import org.mstrials.model.Results;
import org.mstrials.model.Study;

/**
 * Writes which groups of a study's results may be its registered arms, and which groups of its parts may be the groups of
 * its participant flow. No record says so: the links stand in a graph of their own, each with method and score.
 */
public final class GroupLinkWriter {
    private final Iris iris;
    private final StreamRDF sink;

    /** Writes to a sink. */
    public GroupLinkWriter(Iris iris, StreamRDF sink) {
        this.iris = iris;
        this.sink = sink;
    }

    /**
     * The groups of one part of a record.
     *
     * @param kind short name of the part
     * @param nodes their IRIs
     * @param groups the same groups as the record describes them
     */
    private record Part(String kind, List<Node> nodes, List<ResultGroup> groups) {}

    /** Writes the links of one study, if it has results. */
    public void write(Study study) {
        Node subject = iris.study(study.nctId());
        Part arms = arms(subject, study.arms());
        study.results().ifPresent(results -> {
            List<Part> parts = parts(subject, results);
            Node graph = Iris.within(subject, "group-links");
            Words words = new Words();
            Describer links = new Describer(sink, graph, graph);
            parts.forEach(part -> write(links, part, arms, words));
            if (results.flow().isPresent()) {
                parts.stream().skip(1).forEach(part -> write(links, part, parts.getFirst(), words));
            }
            links.text(
                            RDFS.Nodes.label,
                            "Links between the groups of " + study.nctId().value() + ", found by rule")
                    .add(Terms.WAS_DERIVED_FROM, iris.source(study));
        });
    }

    private static Part arms(Node study, List<Arm> arms) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            nodes.add(Iris.arm(study, i + 1));
        }
        return new Part(
                "arm",
                nodes,
                arms.stream()
                        .map(arm -> new ResultGroup(arm.label(), Optional.of(arm.label()), arm.description()))
                        .toList());
    }

    /** The flow, when there is one, is the first. */
    private static List<Part> parts(Node study, Results results) {
        List<Part> parts = new ArrayList<>();
        results.flow().ifPresent(flow -> parts.add(part(Iris.within(study, "flow"), flow.groups())));
        results.baseline().ifPresent(baseline -> parts.add(part(Iris.within(study, "baseline"), baseline.groups())));
        results.outcomes()
                .forEach(outcome -> parts.add(part(
                        Iris.within(study, "result", outcome.measure().place().index()), outcome.groups())));
        results.adverseEvents()
                .ifPresent(events -> parts.add(part(
                        Iris.within(study, "adverse-events"),
                        events.groups().stream().map(EventGroup::group).toList())));
        return parts;
    }

    private static Part part(Node part, List<ResultGroup> groups) {
        return new Part(
                "group",
                groups.stream()
                        .map(group -> ResultsWriter.group(part, group.id()))
                        .toList(),
                groups);
    }

    private static void write(Describer links, Part part, Part others, Words words) {
        for (GroupMatching.Match match : GroupMatching.of(part.groups(), others.groups(), words)) {
            Node group = part.nodes().get(match.one());
            Node other = others.nodes().get(match.other());
            links.of(Iris.within(group, "link", others.kind(), Iris.name(other)))
                    .a(Mst.GroupLink)
                    .add(Mst.linkedGroup, group)
                    .add(Mst.linkedTo, other)
                    .code(Mst.linkMethod, match.method())
                    .decimal(Mst.linkScore, match.score());
        }
    }
}
