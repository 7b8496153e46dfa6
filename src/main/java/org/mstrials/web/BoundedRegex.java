package org.mstrials.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** REGEX as Jena has it, but it stops when the query does. */
final class BoundedRegex extends ExprFunctionN {
    private final Optional<Pattern> constant;

    /** Arguments are text, pattern, and perhaps flags. */
    BoundedRegex(ExprList args) {
        super(Tags.tagRegex, args);
        this.constant = constant(Tags.tagRegex, args.getList().subList(1, args.size()));
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = text(Tags.tagRegex, args.getFirst());
        Pattern pattern = constant.orElseGet(() -> pattern(Tags.tagRegex, args.subList(1, args.size())));
        return NodeValue.booleanReturn(pattern.matcher(new WatchedText(text)).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args);
    }

    /** The pattern when it is the same for all rows. */
    static Optional<Pattern> constant(String function, List<Expr> patternAndFlags) {
        boolean same = patternAndFlags.stream()
                .allMatch(arg -> arg.isConstant() && arg.getConstant().isString());
        return same
                ? Optional.of(pattern(
                        function,
                        patternAndFlags.stream().map(Expr::getConstant).toList()))
                : Optional.empty();
    }

    /** A pattern and perhaps its flags, as Jena reads them. */
    static Pattern pattern(String function, List<NodeValue> patternAndFlags) {
        String flags = patternAndFlags.size() == 1 ? "" : text(function, patternAndFlags.getLast());
        return RegexEngine.makePattern(function, text(function, patternAndFlags.getFirst()), flags);
    }

    /** The text of an argument that must be a string. */
    static String text(String function, NodeValue arg) {
        return NodeValueOps.checkAndGetStringLiteral(function, arg).getLiteralLexicalForm();
    }
}
