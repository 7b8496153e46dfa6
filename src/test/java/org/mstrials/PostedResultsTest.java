package org.mstrials;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The posted results of real records: what the graph answers is what the JSON says, read here once more by code that
 * knows nothing of the program's.
 */
class PostedResultsTest {
    private static final String PREFIXES = """
        PREFIX mst:      <https://w3id.org/ms-trials/ontology#>
        PREFIX category: <https://w3id.org/ms-trials/code/event-category/>
        PREFIX missing:  <https://w3id.org/ms-trials/code/missing/>
        PREFIX prov:     <http://www.w3.org/ns/prov#>
        """;

    private static List<JsonNode> records = List.of();

    @BeforeAll
    static void read() throws IOException {
        RealRelease.get();
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.list(RealRelease.DATA.resolve("ctgov"))) {
            records = files.sorted().map(file -> mapper.readTree(file.toFile())).toList();
        }
        assertThat(records).hasSize(318);
    }

    /**
     * For every study one sum. A path ends in the field that is summed, or in what is counted when it ends in a slash;
     * paths are joined by +, and a list is walked through.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        flow groups          | participantFlowModule/groups/                                            | mst:participantFlow/mst:reportingGroup ?f
        milestones           | participantFlowModule/periods/milestones/                                | mst:participantFlow/mst:period/mst:milestone ?f
        milestone people     | participantFlowModule/periods/milestones/achievements/numSubjects        | mst:participantFlow/mst:period/mst:milestone ?i . ?f mst:item ?i ; mst:numerator ?v
        withdrawal people    | participantFlowModule/periods/dropWithdraws/reasons/numSubjects          | mst:participantFlow/mst:period/mst:withdrawal ?i . ?f mst:item ?i ; mst:numerator ?v
        baseline cells       | baselineCharacteristicsModule/measures/classes/categories/measurements/  | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; a mst:Observation
        baseline values      | baselineCharacteristicsModule/measures/classes/categories/measurements/value      | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; mst:value ?v
        baseline spreads     | baselineCharacteristicsModule/measures/classes/categories/measurements/spread     | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; mst:dispersion ?v
        baseline lower       | baselineCharacteristicsModule/measures/classes/categories/measurements/lowerLimit | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; mst:lowerLimit ?v
        baseline upper       | baselineCharacteristicsModule/measures/classes/categories/measurements/upperLimit | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; mst:upperLimit ?v
        baseline module N    | baselineCharacteristicsModule/denoms/counts/value                        | mst:baseline ?i . ?f mst:item ?i ; a mst:NumberAnalyzed ; mst:denominator ?v
        baseline measure N   | baselineCharacteristicsModule/measures/denoms/counts/value + baselineCharacteristicsModule/measures/classes/denoms/counts/value | mst:baseline/mst:baselineMeasure ?i . ?f mst:item ?i ; a mst:NumberAnalyzed ; mst:denominator ?v
        outcomes             | outcomeMeasuresModule/outcomeMeasures/                                   | mst:outcomeResult ?f
        outcome groups       | outcomeMeasuresModule/outcomeMeasures/groups/                            | mst:outcomeResult/mst:reportingGroup ?f
        outcome cells        | outcomeMeasuresModule/outcomeMeasures/classes/categories/measurements/   | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:Observation
        outcome values       | outcomeMeasuresModule/outcomeMeasures/classes/categories/measurements/value      | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:Observation ; mst:value ?v
        outcome spreads      | outcomeMeasuresModule/outcomeMeasures/classes/categories/measurements/spread     | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:Observation ; mst:dispersion ?v
        outcome lower        | outcomeMeasuresModule/outcomeMeasures/classes/categories/measurements/lowerLimit | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:Observation ; mst:lowerLimit ?v
        outcome upper        | outcomeMeasuresModule/outcomeMeasures/classes/categories/measurements/upperLimit | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:Observation ; mst:upperLimit ?v
        outcome N            | outcomeMeasuresModule/outcomeMeasures/denoms/counts/value + outcomeMeasuresModule/outcomeMeasures/classes/denoms/counts/value | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:NumberAnalyzed ; mst:denominator ?v
        analyses             | outcomeMeasuresModule/outcomeMeasures/analyses/                          | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:OutcomeAnalysis
        groups compared      | outcomeMeasuresModule/outcomeMeasures/analyses/groupIds/                 | mst:outcomeResult ?i . ?a mst:item ?i ; a mst:OutcomeAnalysis ; mst:group ?f
        estimates            | outcomeMeasuresModule/outcomeMeasures/analyses/paramValue                | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:OutcomeAnalysis ; mst:value ?v
        estimate lower       | outcomeMeasuresModule/outcomeMeasures/analyses/ciLowerLimit              | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:OutcomeAnalysis ; mst:lowerLimit ?v
        estimate upper       | outcomeMeasuresModule/outcomeMeasures/analyses/ciUpperLimit              | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:OutcomeAnalysis ; mst:upperLimit ?v
        confidence levels    | outcomeMeasuresModule/outcomeMeasures/analyses/ciPctValue                | mst:outcomeResult ?i . ?f mst:item ?i ; a mst:OutcomeAnalysis ; mst:confidenceLevel ?v
        p-values             | outcomeMeasuresModule/outcomeMeasures/analyses/pValue                    | mst:outcomeResult ?i . ?f mst:item ?i ; mst:pValue ?v
        serious terms        | adverseEventsModule/seriousEvents/                                       | mst:adverseEventReport/mst:eventTerm ?f . ?f mst:eventCategory category:serious
        serious affected     | adverseEventsModule/seriousEvents/stats/numAffected                      | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:serious . ?f mst:item ?i ; mst:numerator ?v
        serious at risk      | adverseEventsModule/seriousEvents/stats/numAtRisk                        | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:serious . ?f mst:item ?i ; mst:denominator ?v
        serious events       | adverseEventsModule/seriousEvents/stats/numEvents                        | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:serious . ?f mst:item ?i ; mst:numberOfEvents ?v
        other terms          | adverseEventsModule/otherEvents/                                         | mst:adverseEventReport/mst:eventTerm ?f . ?f mst:eventCategory category:other
        other affected       | adverseEventsModule/otherEvents/stats/numAffected                        | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:other . ?f mst:item ?i ; mst:numerator ?v
        other at risk        | adverseEventsModule/otherEvents/stats/numAtRisk                          | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:other . ?f mst:item ?i ; mst:denominator ?v
        other events         | adverseEventsModule/otherEvents/stats/numEvents                          | mst:adverseEventReport/mst:eventTerm ?i . ?i mst:eventCategory category:other . ?f mst:item ?i ; mst:numberOfEvents ?v
        deaths               | adverseEventsModule/eventGroups/deathsNumAffected                        | mst:adverseEventReport ?i . ?f mst:item ?i ; mst:eventCategory category:deaths ; mst:numerator ?v
        deaths at risk       | adverseEventsModule/eventGroups/deathsNumAtRisk                          | mst:adverseEventReport ?i . ?f mst:item ?i ; mst:eventCategory category:deaths ; mst:denominator ?v
        any serious          | adverseEventsModule/eventGroups/seriousNumAffected                       | mst:adverseEventReport ?i . ?f mst:item ?i ; mst:eventCategory category:serious ; mst:numerator ?v
        any other            | adverseEventsModule/eventGroups/otherNumAffected                         | mst:adverseEventReport ?i . ?f mst:item ?i ; mst:eventCategory category:other ; mst:numerator ?v
        """)
    void sumsAreThoseOfTheRecords(String name, String paths, String pattern) {
        Set<String> inGraph = new TreeSet<>();
        RealRelease.rows(
                PREFIXES
                        + "SELECT ?study (SUM(%s) AS ?sum) { ?study %s } GROUP BY ?study"
                                .formatted(pattern.contains("?v") ? "?v" : "1", pattern),
                row -> inGraph.add(line(study(row, "study"), new BigDecimal(text(row, "sum")))));
        Set<String> inRecords = new TreeSet<>();
        for (JsonNode record : records) {
            List<BigDecimal> numbers = Arrays.stream(paths.split(" \\+ ", -1))
                    .flatMap(path -> numbers(record.path("resultsSection"), path))
                    .toList();
            if (!numbers.isEmpty()) {
                inRecords.add(line(nctId(record), numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        }
        assertThat(inRecords).as(name).isNotEmpty();
        assertThat(difference(inRecords, inGraph)).as("only in the records").isEmpty();
        assertThat(difference(inGraph, inRecords)).as("only in the graph").isEmpty();
    }

    /** A figure's place is the one object of the record that prints it, and every such object has its figure. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        measurements | value       | ?f a mst:Observation ; mst:printed ?printed
        counts       | value       | ?f a mst:NumberAnalyzed ; mst:printed ?printed
        achievements | numSubjects | ?f a mst:FlowCount ; mst:item/a mst:Milestone ; mst:printed ?printed
        reasons      | numSubjects | ?f a mst:FlowCount ; mst:item/a mst:Withdrawal ; mst:printed ?printed
        analyses     | pValue      | ?f a mst:OutcomeAnalysis ; mst:printedPValue ?printed
        stats        | numAffected | ?f a mst:EventCount ; mst:numerator ?printed
        """)
    void figuresStandWhereTheySay(String list, String field, String pattern) {
        Set<String> inGraph = new TreeSet<>();
        RealRelease.rows(
                PREFIXES
                        + "SELECT ?place ?printed { %s . ?f mst:item ?i ; prov:wasDerivedFrom ?place }"
                                .formatted(pattern),
                row -> inGraph.add(text(row, "place").replaceFirst("^.*/source/clinicaltrials.gov/", "")
                        + ' '
                        + text(row, "printed")));
        Set<String> inRecords = new TreeSet<>();
        for (JsonNode record : records) {
            places(record.path("resultsSection"), nctId(record) + "#/resultsSection", list, field, inRecords);
        }
        assertThat(inRecords).isNotEmpty();
        assertThat(difference(inRecords, inGraph)).as("only in the records").isEmpty();
        assertThat(difference(inGraph, inRecords)).as("only in the graph").isEmpty();
    }

    private static void places(JsonNode node, String place, String list, String field, Set<String> found) {
        if (node.isObject()) {
            node.properties().forEach(part -> places(part.getValue(), place + '/' + part.getKey(), list, field, found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (place.endsWith('/' + list) && node.get(i).has(field)) {
                found.add(place + '/' + i + ' ' + node.get(i).path(field).asString());
            }
            places(node.get(i), place + '/' + i, list, field, found);
        }
    }

    private static Stream<BigDecimal> numbers(JsonNode node, String path) {
        if (node.isArray()) {
            return node.values().stream().flatMap(element -> numbers(element, path));
        }
        if (path.isEmpty()) {
            return node.isMissingNode() ? Stream.empty() : Stream.of(BigDecimal.ONE);
        }
        if (!path.contains("/")) {
            String printed = node.path(path).asString("").replaceFirst("^[<>=] ?", "");
            return printed.matches("-?[0-9]*[.]?[0-9]+") ? Stream.of(new BigDecimal(printed)) : Stream.empty();
        }
        int slash = path.indexOf('/');
        return numbers(node.path(path.substring(0, slash)), path.substring(slash + 1));
    }

    private static String nctId(JsonNode record) {
        return record.at("/protocolSection/identificationModule/nctId").asString();
    }

    private static String study(Binding row, String variable) {
        return text(row, variable).replaceFirst(".*/", "");
    }

    private static String text(Binding row, String variable) {
        var node = row.get(Var.alloc(variable));
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String line(String study, BigDecimal sum) {
        return study + ' ' + sum.stripTrailingZeros().toPlainString();
    }

    private static String difference(Set<String> some, Set<String> others) {
        return some.stream().filter(line -> !others.contains(line)).limit(5).collect(joining("\n"));
    }
}
