package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * What a rule or shape finds wrong.
 *
 * @param severity violation, warning or info
 * @param message what is wrong, in a sentence
 * @param expected what would have been right; empty when the message says all
 * @param focus what it is wrong with, by the end of its IRI
 * @param rule the rule that says so
 */
public record Finding(String severity, String message, String expected, Anchor focus, Anchor rule) {
    private static final List<String> ORDER = List.of("violation", "warning", "info");

    /** The findings of the description, the worst first. */
    static List<Finding> all(Thing thing) {
        return thing.description()
                .statements()
                .filter(statement -> statement.getPredicate().equals(SHACL.resultSeverity))
                .map(statement -> thing.of(statement.getSubject()))
                .filter(finding -> finding.is(Mst.Finding))
                .distinct()
                .map(Finding::of)
                .sorted(Comparator.comparingInt(finding -> ORDER.indexOf(finding.severity())))
                .toList();
    }

    /** The findings that weigh this thing. */
    static List<Finding> about(Thing thing) {
        return thing.subjects(Terms.WAS_DERIVED_FROM).stream()
                .filter(finding -> finding.is(Mst.Finding))
                .map(Finding::of)
                .toList();
    }

    private static Finding of(Thing finding) {
        return new Finding(
                finding.nameOf(SHACL.resultSeverity).orElse("").toLowerCase(Locale.ROOT),
                finding.text(SHACL.resultMessage).orElse(""),
                finding.text(Mst.expected).orElse(""),
                finding.one(SHACL.focusNode).orElse(finding).brief(),
                finding.one(SHACL.sourceShape).orElse(finding).anchor());
    }
}
