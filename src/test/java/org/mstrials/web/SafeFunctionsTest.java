package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PFuncSimple;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IterLib;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a query says, it reaches neither the network nor a file nor a class. */
class SafeFunctionsTest {
    private static final AtomicInteger REACHED = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Site site;
    private static HttpServer stranger;

    @BeforeAll
    static void start() throws Exception {
        site = Site.open(folder);
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            REACHED.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        stranger.start();
    }

    @AfterAll
    static void stop() {
        stranger.stop(0);
        site.close();
    }

    /** A function that a query could load if classes could be loaded. */
    public static final class Trap extends FunctionBase0 {
        @Override
        public NodeValue exec() {
            REACHED.incrementAndGet();
            return NodeValue.TRUE;
        }
    }

    /** A property function that a query could load likewise. */
    public static final class PropertyTrap extends PFuncSimple {
        @Override
        public QueryIterator execEvaluated(
                Binding binding, Node subject, Node predicate, Node object, ExecutionContext context)
                throws QueryBuildException {
            REACHED.incrementAndGet();
            return IterLib.result(binding, context);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <STRANGER> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <STRANGER> { ?s ?p ?o } }",
                "SELECT * { BIND(<STRANGER> AS ?there) SERVICE ?there { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE <STRANGER> { ?s ?p ?o } } }",
                "SELECT * FROM <STRANGER> { ?s ?p ?o }",
                "SELECT * FROM NAMED <STRANGER> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * { GRAPH <STRANGER> { ?s ?p ?o } }",
                "DESCRIBE <STRANGER>",
                "SELECT (<java:org.mstrials.web.SafeFunctionsTest$Trap>() AS ?x) {}",
                "SELECT (CALL(<java:org.mstrials.web.SafeFunctionsTest$Trap>) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:org.mstrials.web.SafeFunctionsTest$Trap>()) }",
                "SELECT * { ?s <java:org.mstrials.web.SafeFunctionsTest$PropertyTrap> ?o }",
                "SELECT * { <x:a> <java:org.mstrials.web.SafeFunctionsTest$PropertyTrap> <x:b> }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(60000) AS ?x) {}",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:context() AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
            })
    void nothingOutsideIsReached(String query) {
        REACHED.set(0);
        String address = "http://localhost:" + stranger.getAddress().getPort() + "/";

        String answer = site.query(query.replace("STRANGER", address)).body();

        assertThat(REACHED).hasValue(0);
        assertThat(answer).doesNotContain("root:", "java.lang", "\"true\"");
    }

    /** Else this test would prove nothing. */
    @Test
    void theTrapsAreReal() {
        Context open = ARQ.getContext().copy();
        FunctionRegistry.set(open, new FunctionRegistry());
        PropertyFunctionRegistry.set(open, new PropertyFunctionRegistry());
        for (String query : List.of(
                "ASK { FILTER(<java:org.mstrials.web.SafeFunctionsTest$Trap>()) }",
                "ASK { <x:a> <java:org.mstrials.web.SafeFunctionsTest$PropertyTrap> <x:b> }")) {
            REACHED.set(0);
            try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.empty())
                    .query(query)
                    .context(open)
                    .build()) {
                assertThat(execution.ask()).isTrue();
            }
            assertThat(REACHED).hasPositiveValue();
        }
    }

    @Test
    void standardFunctionsStay() {
        assertThat(site.query("SELECT (CONCAT(UCASE('a'), STR(ABS(-2))) AS ?x) {}", "Accept", "text/csv")
                        .body())
                .isEqualTo("x\r\nA2\r\n");
        assertThat(site.query(
                                "SELECT (<http://www.w3.org/2005/xpath-functions/math#sqrt>(4) AS ?x) {}",
                                "Accept",
                                "text/csv")
                        .body())
                .startsWith("x\r\n2");
    }
}
