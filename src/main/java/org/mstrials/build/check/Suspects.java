package org.mstrials.build.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ConstraintDataTerm;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds the things that may break a shape, in one pass over what is said of each; only they are worth a validation. It asks
 * the constraints themselves, property by property that is there, and suspects whatever it cannot ask.
 */
final class Suspects {
    private final Shapes shapes;
    private final Map<Node, Map<Node, List<Constraint>>> byClass = new HashMap<>();

    /** Prepares for shapes that have classes as targets and simple paths; refuses others with an {@link IllegalArgumentException}. */
    Suspects(Shapes shapes) {
        this.shapes = shapes;
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                if (target.getTargetType() != TargetType.targetClass
                        || !shape.getConstraints().isEmpty()) {
                    throw new IllegalArgumentException(
                            "expected a class and its properties in " + shape.getShapeNode());
                }
                Map<Node, List<Constraint>> properties =
                        byClass.computeIfAbsent(target.getObject(), unused -> new HashMap<>());
                shape.getPropertyShapes()
                        .forEach(property -> properties
                                .computeIfAbsent(path(property), unused -> new ArrayList<>())
                                .addAll(property.getConstraints()));
            }
        }
    }

    /** Those of a source. */
    Set<Node> in(Graph source) {
        ValidationContext context = ValidationContext.create(shapes, source);
        Set<Node> suspects = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        source.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(typed -> {
            if (seen.add(typed.getSubject()) && isSuspect(typed.getSubject(), source, context)) {
                suspects.add(typed.getSubject());
            }
        });
        return suspects;
    }

    private boolean isSuspect(Node thing, Graph source, ValidationContext context) {
        Map<Node, List<Node>> said = new HashMap<>();
        source.find(thing, Node.ANY, Node.ANY)
                .forEach((Triple triple) -> said.computeIfAbsent(triple.getPredicate(), unused -> new ArrayList<>(1))
                        .add(triple.getObject()));
        for (Node type : said.getOrDefault(RDF.Nodes.type, List.of())) {
            Map<Node, List<Constraint>> properties = byClass.getOrDefault(type, Map.of());
            for (Map.Entry<Node, List<Constraint>> property : properties.entrySet()) {
                List<Node> values = said.getOrDefault(property.getKey(), List.of());
                for (Constraint constraint : property.getValue()) {
                    if (!holds(constraint, values, source, context)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(
            Constraint constraint, Collection<Node> values, Graph source, ValidationContext context) {
        return switch (constraint) {
            case MinCount least -> values.size() >= least.getMinCount();
            case MaxCount most -> values.size() <= most.getMaxCount();
            case ConstraintTerm term -> values.stream().allMatch(value -> term.validate(context, value) == null);
            case ConstraintDataTerm term ->
                values.stream().allMatch(value -> term.validate(context, source, value) == null);
            default -> false;
        };
    }

    private static Node path(PropertyShape property) {
        if (property.getPath() instanceof P_Link link) {
            return link.getNode();
        }
        throw new IllegalArgumentException("expected a property as the path of " + property.getShapeNode());
    }
}
