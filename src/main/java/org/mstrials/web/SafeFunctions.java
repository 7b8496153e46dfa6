package org.mstrials.web;

import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Keeps queries inside the data. By default a query may fetch from any address (SERVICE), and the name of a function or
 * property function loads any class of the class path that fits: by {@code java:}, and by the prefixes of libraries, one
 * of whose functions sleeps. Here SERVICE is refused, and only functions that a library registered exist.
 */
final class SafeFunctions {
    private SafeFunctions() {}

    /** For the whole process, for good. */
    static void install() {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(ARQ.getContext(), new Functions(FunctionRegistry.get()));
        PropertyFunctionRegistry.set(ARQ.getContext(), new PropertyFunctions(PropertyFunctionRegistry.get()));
    }

    private static void refuseClassName(String uri) {
        if (uri.startsWith(ARQConstants.javaClassURIScheme)) {
            ServletOps.errorBadRequest("functions by the name of a Java class are not offered here: <" + uri + ">");
        }
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry registered) {
            registered.keys().forEachRemaining(uri -> put(uri, registered.getFunctionFactory(uri)));
        }

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String uri) {
            refuseClassName(uri);
            return isRegistered(uri) ? super.getFunctionFactory(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions(PropertyFunctionRegistry registered) {
            registered.keys().forEachRemaining(uri -> put(uri, registered.get(uri)));
        }

        @Override
        public boolean manages(String uri) {
            refuseClassName(uri);
            return isRegistered(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}
