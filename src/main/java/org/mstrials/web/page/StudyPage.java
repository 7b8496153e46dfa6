package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/** A study: what it was, who took part, what it found and where that is printed. */
public final class StudyPage implements Presentation {
    private static final List<Node> DESIGN = List.of(
            Mst.studyType,
            Mst.phase,
            Mst.allocation,
            Mst.interventionModel,
            Mst.masking,
            Mst.whoMasked,
            Mst.primaryPurpose,
            Mst.conditionName);

    private static final List<Node> DATES = List.of(
            Mst.startDate,
            Mst.primaryCompletionDate,
            Mst.completionDate,
            Mst.firstPosted,
            Mst.resultsFirstPosted,
            Mst.lastUpdatePosted);

    private static final List<Node> OTHERS =
            List.of(Mst.overallStatus, Mst.enrollment, Mst.acronym, Mst.officialTitle, DCTerms.title.asNode());

    /**
     * What the page shows before everything else that is said of the study.
     *
     * @param officialTitle the long title
     * @param number the number in the registry
     * @param acronym the short name
     * @param status what the registry says of its progress
     * @param enrollment how many took part
     * @param links to registries
     * @param design key facts
     * @param dates the timeline, in its order
     * @param lineage the studies before and after it, earliest first; empty when it stands alone
     * @param arms what participants received
     * @param outcomes what was to be measured
     * @param posted outcomes with results in the registry
     * @param tables figures of documents that report on it
     * @param disagreements what sources say differently of it
     * @param comparisons how figures of documents compare, where it is worth telling
     * @param findings what the checks find in its sources
     * @param documents the documents and publications that report on it
     * @param people who had which part in it
     * @param sites where, by country
     */
    public record View(
            Optional<String> officialTitle,
            Optional<String> number,
            Optional<String> acronym,
            Optional<String> status,
            Optional<String> enrollment,
            List<Anchor> links,
            List<Fact> design,
            List<Fact> dates,
            List<List<Relative>> lineage,
            List<Arm> arms,
            List<Outcome> outcomes,
            List<Outcome> posted,
            List<FigureTable> tables,
            List<Disagreement> disagreements,
            List<SourceComparison> comparisons,
            List<Finding> findings,
            List<Anchor> documents,
            List<Fact> people,
            Map<String, List<String>> sites) {}

    /**
     * A study of the same lineage.
     *
     * @param study name and page
     * @param number its registry number
     * @param size how many took part
     * @param isThis whether it is the study of the page
     */
    public record Relative(Anchor study, Optional<String> number, Optional<String> size, boolean isThis) {}

    /**
     * An arm.
     *
     * @param arm name and page
     * @param type experimental, comparator and so on
     * @param interventions what was given
     * @param regimens how it was given, as documents tell
     */
    public record Arm(Anchor arm, Optional<String> type, List<Anchor> interventions, List<Anchor> regimens) {}

    /**
     * An outcome measure.
     *
     * @param level primary, secondary or other
     * @param outcome name and page
     * @param timeFrame when it was to be measured
     * @param endpoints the concepts that it measures
     */
    public record Outcome(Optional<String> level, Anchor outcome, Optional<String> timeFrame, List<Anchor> endpoints) {}

    @Override
    public Node type() {
        return Mst.Study;
    }

    @Override
    public String template() {
        return "study";
    }

    @Override
    public List<String> queries() {
        return List.of("study", "figures", "comparisons", "findings");
    }

    @Override
    public View view(Description description, Names names) {
        Thing study = new Thing(description.thing(), description, names);
        return new View(
                study.text(Mst.officialTitle).filter(title -> !title.equals(names.of(study.node()))),
                study.text(DCTerms.identifier.asNode()),
                study.text(Mst.acronym),
                study.nameOf(Mst.overallStatus),
                study.text(Mst.enrollment),
                Stream.of(FOAF.page.asNode(), SKOS.exactMatch.asNode())
                        .flatMap(link -> study.anchors(link).stream())
                        .map(Anchor::host)
                        .toList(),
                Fact.of(study, DESIGN),
                Fact.of(study, DATES).stream()
                        .sorted(Comparator.comparing(
                                date -> date.values().getFirst().text()))
                        .toList(),
                Lineage.of(study),
                study.all(Mst.arm).stream().map(StudyPage::arm).toList(),
                study.all(Mst.outcomeMeasure).stream()
                        .map(outcome -> outcome(outcome, Mst.outcomeLevel))
                        .toList(),
                study.all(Mst.outcomeResult).stream()
                        .map(outcome -> outcome(outcome, Mst.outcomeType))
                        .toList(),
                FigureTable.byTopic(Figure.all(study)),
                Disagreement.of(study, Stream.of(DESIGN, DATES, OTHERS).flatMap(List::stream))
                        .toList(),
                SourceComparison.all(study),
                Finding.all(study),
                study.subjects(Mst.reportsOn).stream().map(Thing::anchor).toList(),
                people(study),
                sites(study));
    }

    private static Arm arm(Thing arm) {
        return new Arm(
                arm.anchor(),
                arm.nameOf(Mst.armType),
                arm.anchors(Mst.intervention),
                arm.all(Mst.regimen).stream().map(StudyPage::regimen).toList());
    }

    private static Anchor regimen(Thing regimen) {
        String words = Stream.of(
                        regimen.number(Mst.dose)
                                .map(dose -> dose.stripTrailingZeros().toPlainString()),
                        regimen.nameOf(Mst.unit),
                        regimen.nameOf(Mst.route),
                        regimen.text(Mst.schedule))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? regimen.anchor()
                : new Anchor(words, regimen.anchor().href());
    }

    private static Outcome outcome(Thing outcome, Node level) {
        return new Outcome(
                outcome.nameOf(level), outcome.anchor(), outcome.text(Mst.timeFrame), outcome.anchors(Mst.endpoint));
    }

    private static List<Fact> people(Thing study) {
        List<Fact> people = new ArrayList<>();
        for (Thing contribution : study.all(Mst.contribution)) {
            contribution
                    .one(Mst.role)
                    .ifPresent(role -> people.add(new Fact(
                            role.anchor(),
                            Stream.concat(
                                            contribution.anchors(Mst.contributor).stream(),
                                            contribution.texts(Mst.affiliation).stream()
                                                    .map(Anchor::plain))
                                    .toList())));
        }
        return people;
    }

    private static Map<String, List<String>> sites(Thing study) {
        return study.all(Mst.site).stream()
                .collect(Collectors.groupingBy(
                        site -> site.text(Mst.country).orElse("country not given"),
                        TreeMap::new,
                        Collectors.mapping(
                                site -> Stream.of(Mst.facility, Mst.city, Mst.state)
                                        .flatMap(part -> site.text(part).stream())
                                        .collect(Collectors.joining(", ")),
                                Collectors.toList())));
    }
}
