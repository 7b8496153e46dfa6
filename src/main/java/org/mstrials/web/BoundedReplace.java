package org.mstrials.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REPLACE as Jena has it, but it stops when the query does, and what it makes has a greatest length. */
final class BoundedReplace extends ExprFunctionN {
    private final Optional<Pattern> constant;

    /** Arguments are text, pattern, replacement, and perhaps flags. */
    BoundedReplace(ExprList args) {
        super(Tags.tagReplace, args);
        this.constant = BoundedRegex.constant(Tags.tagReplace, patternAndFlags(args.getList()));
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = BoundedRegex.text(Tags.tagReplace, args.getFirst());
        Pattern pattern = constant.orElseGet(() -> BoundedRegex.pattern(Tags.tagReplace, patternAndFlags(args)));
        String replaced =
                replace(pattern.matcher(new WatchedText(text)), BoundedRegex.text(Tags.tagReplace, args.get(2)));
        return replaced.equals(text) ? args.getFirst() : sameKind(replaced, args.getFirst());
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(args);
    }

    private static <T> List<T> patternAndFlags(List<T> args) {
        return args.size() == 3 ? List.of(args.get(1)) : List.of(args.get(1), args.get(3));
    }

    /** Of matches without a letter, Jena replaces only one that comes first. */
    private static String replace(Matcher matcher, String replacement) {
        long references = replacement.chars().filter(letter -> letter == '$').count();
        StringBuilder replaced = new StringBuilder();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.end() > matcher.start()) {
                    long longest = replacement.length() + references * (matcher.end() - matcher.start());
                    BoundedExpressions.requireShort(replaced.length() + longest);
                    matcher.appendReplacement(replaced, replacement);
                }
                first = false;
            }
            matcher.appendTail(replaced);
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new ExprEvalException("REPLACE: " + wrong.getMessage(), wrong);
        }
        BoundedExpressions.requireShort(replaced.length());
        return replaced.toString();
    }

    /** A string with the language of another (SPARQL 1.1, section 17.4.3.15). */
    private static NodeValue sameKind(String text, NodeValue other) {
        Node kind = other.asNode();
        return NodeValue.makeNode(NodeFactory.createLiteral(
                text, kind.getLiteralLanguage(), kind.getLiteralBaseDirection(), kind.getLiteralDatatype()));
    }
}
