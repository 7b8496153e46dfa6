package org.mstrials.web;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions that stop in time into the place of those of SPARQL that may run for ever or let a value grow without
 * limit within one row.
 */
final class BoundedExpressions extends ExprTransformCopy {
    /** The longest text that a function makes, in UTF-16 units. */
    static final int TEXT = 1 << 18;

    /** The longest product, in bits: some 20,000 digits. */
    static final int NUMBER = 1 << 16;

    /** The most steps that a search in a text may take at worst. */
    private static final long STEPS = 1L << 28;

    /** Optimizes as Jena does, with bounded functions from before what it calculates once for all rows. */
    static OptimizerStd optimizer(Context context) {
        return new OptimizerStd(context) {
            @Override
            protected Op transformExprConstantFolding(Op op) {
                return super.transformExprConstantFolding(
                        Transformer.transform(new TransformCopy(), new BoundedExpressions(), op));
            }
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        return switch (function) {
            case E_Multiply any -> new Product(first, second);
            case E_StrContains any -> new Contains(first, second);
            case E_StrBefore any -> new Before(first, second);
            case E_StrAfter any -> new After(first, second);
            default -> super.transform(function, first, second);
        };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex any -> new BoundedRegex(args);
            case E_StrReplace any -> new BoundedReplace(args);
            case E_StrConcat any -> new Concat(args);
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprAggregator whole) {
        Aggregator aggregator = whole.getAggregator();
        ExprList before = aggregator.getExprList();
        if (before == null) {
            return whole;
        }
        return new ExprAggregator(whole.getVar(), aggregator.copy(ExprTransformer.transform(this, before)));
    }

    /** Refuses a text longer than a function may make. */
    static void requireShort(long length) {
        Watch.check();
        if (length > TEXT) {
            throw Watch.exceeded("a function makes a text of more than " + TEXT + " characters");
        }
    }

    /** Refuses a product or power with more bits than it may have. */
    static void requireSmall(long bits) {
        Watch.check();
        if (bits > NUMBER) {
            throw Watch.exceeded("a product has more than " + NUMBER + " bits");
        }
    }

    private static void requireSearchable(NodeValue text, NodeValue part) {
        Watch.check();
        if ((long) text.asString().length() * part.asString().length() > STEPS) {
            throw Watch.exceeded("a search for a text in a text takes more than " + STEPS + " steps");
        }
    }

    private static final class Product extends E_Multiply {
        Product(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            requireSmall(bits(left) + bits(right));
            return super.eval(left, right);
        }

        /** Of a number that knows no bounds. */
        private static long bits(NodeValue number) {
            if (number.isInteger()) {
                return number.getInteger().bitLength();
            }
            return number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Product(left, right);
        }
    }

    private static final class Contains extends E_StrContains {
        Contains(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            requireSearchable(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Contains(text, part);
        }
    }

    private static final class Before extends E_StrBefore {
        Before(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            requireSearchable(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Before(text, part);
        }
    }

    private static final class After extends E_StrAfter {
        After(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            requireSearchable(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new After(text, part);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            requireShort(args.stream().mapToLong(arg -> arg.asString().length()).sum());
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concat(args);
        }
    }
}
