package org.mstrials.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds a concept by name. The rule: the name equals one of the labels (preferred, alternative or hidden) that the
 * ontology declares for the concept, but for case. Nothing is cut off, nothing is guessed; a label of two concepts finds
 * none.
 */
final class ConceptLabels {
    private final Map<String, Node> byLabel = new HashMap<>();

    /** Takes the concepts of some classes. */
    ConceptLabels(Graph ontology, List<Node> classes) {
        Set<String> ambiguous = new HashSet<>();
        for (Node type : classes) {
            for (Triple concept : ontology.find(null, RDF.Nodes.type, type).toList()) {
                for (Node property :
                        List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
                    ontology.find(concept.getSubject(), property, null).forEach(label -> declare(label, ambiguous));
                }
            }
        }
        ambiguous.forEach(byLabel::remove);
    }

    /** The concept with this label. */
    Optional<Node> find(String name) {
        return Optional.ofNullable(byLabel.get(key(name)));
    }

    private void declare(Triple label, Set<String> ambiguous) {
        String key = key(label.getObject().getLiteralLexicalForm());
        Node other = byLabel.put(key, label.getSubject());
        if (other != null && !other.equals(label.getSubject())) {
            ambiguous.add(key);
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
