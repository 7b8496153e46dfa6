package org.mstrials.web;

import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * Switches off what lets a query reach out of the data: SERVICE, and functions by the name of any Java class. Functions
 * of the SPARQL standard and of ARQ's own library stay.
 */
final class SafeFunctions {
    private SafeFunctions() {}

    /** For the whole process; again is once. */
    static void install() {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(ARQ.getContext(), functions());
        PropertyFunctionRegistry.set(ARQ.getContext(), properties());
    }

    private static FunctionRegistry functions() {
        FunctionRegistry standard = FunctionRegistry.get(ARQ.getContext());
        return new FunctionRegistry() {
            @Override
            public FunctionFactory getFunctionFactory(String uri) {
                refuseClassName(uri);
                return standard.getFunctionFactory(uri);
            }

            @Override
            public boolean isRegistered(String uri) {
                return standard.isRegistered(uri);
            }
        };
    }

    private static PropertyFunctionRegistry properties() {
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get(ARQ.getContext());
        return new PropertyFunctionRegistry() {
            @Override
            public PropertyFunctionFactory get(String uri) {
                refuseClassName(uri);
                return standard.get(uri);
            }

            @Override
            public boolean isRegistered(String uri) {
                return standard.isRegistered(uri);
            }

            @Override
            public boolean manages(String uri) {
                refuseClassName(uri);
                return standard.manages(uri);
            }
        };
    }

    static void refuseClassName(String uri) {
        if (uri.startsWith(ARQConstants.javaClassURIScheme)) {
            ServletOps.errorBadRequest("functions by the name of a Java class are not offered here: <" + uri + ">");
        }
    }
}
