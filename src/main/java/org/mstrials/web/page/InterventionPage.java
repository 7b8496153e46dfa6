package org.mstrials.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/** A substance: its names here and elsewhere, and the studies and arms that use it. */
public final class InterventionPage implements Presentation {
    private static final Map<String, String> AUTHORITIES = Map.of(
            "http://id.nlm.nih.gov/mesh/", "MeSH",
            "http://identifiers.org/unii/", "UNII",
            "http://identifiers.org/atc/", "ATC",
            "http://www.wikidata.org/entity/", "Wikidata",
            "http://purl.obolibrary.org/obo/CHEBI_", "ChEBI");

    /**
     * What the page shows.
     *
     * @param definition what it is
     * @param names that it also has, such as brands
     * @param spellings under which records have it
     * @param matches in other vocabularies
     * @param uses in studies
     */
    public record View(
            Optional<String> definition,
            List<String> names,
            List<String> spellings,
            List<Match> matches,
            List<Use> uses) {}

    /**
     * The same thing in another vocabulary.
     *
     * @param authority short name of the vocabulary
     * @param code what it is there
     */
    public record Match(String authority, Anchor code) {}

    /**
     * An intervention of a study that is this substance.
     *
     * @param studies the study
     * @param intervention as registered
     * @param arms that have it, or get it for a time
     */
    public record Use(List<Anchor> studies, Anchor intervention, List<Arm> arms) {}

    /**
     * An arm.
     *
     * @param arm its name
     * @param regimens how it gets the substance
     */
    public record Arm(Anchor arm, List<Regimen> regimens) {}

    /**
     * How a substance is given.
     *
     * @param regimen its page
     * @param dose at a time, as in the data
     * @param unit of the dose
     * @param route by which it is given
     * @param schedule in words
     * @param time when
     */
    public record Regimen(
            Anchor regimen,
            Optional<String> dose,
            List<Anchor> unit,
            List<Anchor> route,
            List<String> schedule,
            List<Anchor> time) {
        /** The dose without zeros that say nothing. */
        public String digits() {
            return dose.map(text -> new BigDecimal(text).stripTrailingZeros().toPlainString())
                    .orElse("");
        }
    }

    @Override
    public Node type() {
        return Mst.InterventionConcept;
    }

    @Override
    public String template() {
        return "intervention";
    }

    @Override
    public List<String> queries() {
        return List.of("intervention");
    }

    @Override
    public View view(Description description, Names names) {
        Thing concept = new Thing(description.thing(), description, names);
        return new View(
                concept.text(SKOS.definition.asNode()),
                concept.texts(SKOS.altLabel.asNode()),
                concept.texts(SKOS.hiddenLabel.asNode()),
                concept.anchors(SKOS.exactMatch.asNode()).stream()
                        .map(InterventionPage::match)
                        .toList(),
                concept.subjects(Mst.interventionConcept).stream()
                        .filter(use -> use.is(Mst.Intervention))
                        .map(InterventionPage::use)
                        .toList());
    }

    private static Match match(Anchor code) {
        String iri = code.text();
        return AUTHORITIES.entrySet().stream()
                .filter(authority -> iri.startsWith(authority.getKey()))
                .map(authority -> new Match(
                        authority.getValue(),
                        new Anchor(iri.substring(authority.getKey().length()), code.href())))
                .findFirst()
                .orElse(new Match("elsewhere", code));
    }

    private static Use use(Thing intervention) {
        List<Thing> users = intervention.subjects(Mst.intervention);
        return new Use(
                users.stream()
                        .filter(user -> user.is(Mst.Study))
                        .map(Thing::anchor)
                        .toList(),
                intervention.anchor(),
                Stream.concat(
                                users.stream().filter(user -> user.is(Mst.Arm)),
                                users.stream().flatMap(regimen -> regimen.subjects(Mst.regimen).stream()))
                        .distinct()
                        .map(arm -> new Arm(
                                arm.anchor(),
                                arm.all(Mst.regimen).stream()
                                        .filter(regimen -> regimen.has(Mst.intervention, intervention.node()))
                                        .map(InterventionPage::regimen)
                                        .toList()))
                        .toList());
    }

    private static Regimen regimen(Thing regimen) {
        return new Regimen(
                regimen.anchor(),
                regimen.text(Mst.dose),
                regimen.anchors(Mst.unit),
                regimen.anchors(Mst.route),
                regimen.texts(Mst.schedule),
                regimen.anchors(Mst.timePoint));
    }
}
