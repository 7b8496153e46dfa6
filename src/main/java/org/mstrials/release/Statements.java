package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Which statements each graph has, in any order and however often: of each only a number of 64 bits is kept, so that two
 * collections of millions can be compared. A literal counts by its value where the store keeps only that.
 */
final class Statements extends StreamRDFBase {
    private final Map<Node, LongStream.Builder> collected = new HashMap<>();
    private final Map<Node, long[]> graphs = new HashMap<>();
    private final MessageDigest sha256 = sha256();
    private long count;

    private Statements() {}

    /** Those that are given to whom it is given; triples are in the default graph. */
    static Statements of(Consumer<StreamRDF> source) {
        Statements statements = new Statements();
        source.accept(statements);
        statements.collected.forEach((graph, numbers) ->
                statements.graphs.put(graph, numbers.build().sorted().distinct().toArray()));
        statements.collected.clear();
        return statements;
    }

    /** How many were given. */
    long count() {
        return count;
    }

    Set<Node> graphs() {
        return graphs.keySet();
    }

    /** The numbers of the statements of a graph, sorted. */
    long[] in(Node graph) {
        return graphs.getOrDefault(graph, new long[0]);
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        count++;
        collected
                .computeIfAbsent(quad.getGraph(), unused -> LongStream.builder())
                .add(number(quad));
    }

    private long number(Quad quad) {
        String text = NodeFmtLib.strNT(quad.getSubject())
                + ' '
                + NodeFmtLib.strNT(quad.getPredicate())
                + ' '
                + NodeFmtLib.strNT(stored(quad.getObject()));
        return ByteBuffer.wrap(sha256.digest(text.getBytes(UTF_8))).getLong();
    }

    private static Node stored(Node object) {
        NodeId value = object.isLiteral() ? NodeId.inline(object) : null;
        return value == null ? object : NodeId.extract(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
