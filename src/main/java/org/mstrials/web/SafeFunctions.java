package org.mstrials.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.library.Math_pow;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Keeps queries inside the data. By default a query may fetch from any address (SERVICE), and the name of a function or
 * property function loads any class of the class path that fits: by {@code java:}, and by the prefixes of libraries, one
 * of whose functions sleeps. Here SERVICE is refused, and of what libraries registered there are the casts of XML Schema,
 * the functions of XPath, and the full text. What SPARQL itself has under another name is left out, since it is bounded
 * there only.
 */
final class SafeFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final Set<String> UNBOUNDED = Stream.of(
                    "apply",
                    "concat",
                    "contains",
                    "encode-for-uri",
                    "error",
                    "matches",
                    "replace",
                    "substring-after",
                    "substring-before")
            .map(XPATH::concat)
            .collect(Collectors.toUnmodifiableSet());

    private SafeFunctions() {}

    /** For the whole process, for good: nothing is loaded by name. */
    static void install() {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(ARQ.getContext(), new Functions(FunctionRegistry.get(), any -> true));
        PropertyFunctionRegistry.set(
                ARQ.getContext(), new PropertyFunctions(PropertyFunctionRegistry.get(), any -> true));
    }

    /** For the query of a stranger: few are there. */
    static void restrict(Context query) {
        FunctionRegistry.set(query, Few.FUNCTIONS);
        PropertyFunctionRegistry.set(query, Few.PROPERTY_FUNCTIONS);
    }

    private static final class Few {
        static final Functions FUNCTIONS = new Functions(FunctionRegistry.get(), Few::isOffered);
        static final PropertyFunctions PROPERTY_FUNCTIONS = new PropertyFunctions(
                PropertyFunctionRegistry.get(), Set.of(TextQuery.NS + "query", RDFS.member.getURI())::contains);

        static {
            FUNCTIONS.put(MATH + "pow", name -> new Power());
        }

        private static boolean isOffered(String uri) {
            return (uri.startsWith(XSD.NS) || uri.startsWith(XPATH) || uri.startsWith(MATH))
                    && !UNBOUNDED.contains(uri);
        }
    }

    private static void refuse(String uri, Set<String> withheld) {
        if (uri.startsWith(ARQConstants.javaClassURIScheme)) {
            ServletOps.errorBadRequest("functions by the name of a Java class are not offered here: <" + uri + ">");
        }
        if (withheld.contains(uri)) {
            ServletOps.errorBadRequest("this function is not offered here: <" + uri + ">");
        }
    }

    private static final class Functions extends FunctionRegistry {
        private final Set<String> withheld = new TreeSet<>();

        Functions(FunctionRegistry registered, Predicate<String> offered) {
            registered.keys().forEachRemaining(uri -> {
                if (offered.test(uri)) {
                    FunctionFactory factory = registered.getFunctionFactory(uri);
                    put(uri, name -> new Watched(factory.create(name)));
                } else {
                    withheld.add(uri);
                }
            });
        }

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String uri) {
            refuse(uri, withheld);
            return isRegistered(uri) ? super.getFunctionFactory(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        private final Set<String> withheld = new TreeSet<>();

        PropertyFunctions(PropertyFunctionRegistry registered, Predicate<String> offered) {
            registered.keys().forEachRemaining(uri -> {
                if (offered.test(uri)) {
                    put(uri, registered.get(uri));
                } else {
                    withheld.add(uri);
                }
            });
        }

        @Override
        public boolean manages(String uri) {
            refuse(uri, withheld);
            return isRegistered(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }

    /** A function that is not called any more when its query must stop. */
    private record Watched(Function function) implements Function {
        @Override
        public void build(String uri, ExprList args, Context context) {
            function.build(uri, args, context);
        }

        @Override
        public NodeValue exec(Binding binding, ExprList args, String uri, FunctionEnv env) {
            Watch.check();
            return function.exec(binding, args, uri, env);
        }
    }

    /** A power that has a greatest length. */
    private static final class Power extends Math_pow {
        @Override
        public NodeValue exec(NodeValue base, NodeValue exponent) {
            if (base.isInteger() && exponent.isInteger()) {
                double bits = (double) base.getInteger().bitLength()
                        * exponent.getInteger().doubleValue();
                BoundedExpressions.requireSmall((long) bits);
            }
            return super.exec(base, exponent);
        }
    }
}
