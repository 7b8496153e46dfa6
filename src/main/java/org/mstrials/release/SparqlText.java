package org.mstrials.release;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The full text for {@code text:query} of SPARQL, which Jena's property function evaluates. Jena's own index would open the
 * files for writing, which only one process can, and would give its callers all of Lucene's query syntax.
 *
 * @param search the release's full text
 */
record SparqlText(Search search) implements TextIndex {
    private static final int MOST = 10_000;

    /** A text alone searches everything; with rdfs:label, names. */
    private static final class Fields extends EntityDefinition {
        Fields() {
            super(NewTextIndex.IRI, NewTextIndex.TEXT);
            setCacheQueries(true);
        }

        @Override
        public String getField(Node property) {
            if (property.equals(RDFS.Nodes.label)) {
                return NewTextIndex.LABEL;
            }
            throw refusal(
                    "text:query knows no property but rdfs:label, which stands for all names: <" + property + ">");
        }
    }

    private static final EntityDefinition FIELDS = new Fields();

    @Override
    public EntityDefinition getDocDef() {
        return FIELDS;
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String text,
            @Nullable String graph,
            @Nullable String language,
            int most,
            @Nullable String highlight) {
        Query query = read(text, properties);
        if (subject.isURI()) {
            query = new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(new TermQuery(new Term(NewTextIndex.IRI, subject.getURI())), Occur.FILTER)
                    .build();
        }
        return search.matches(query, most > 0 ? Math.min(most, MOST) : MOST);
    }

    private static Query read(String text, List<Resource> properties) {
        try {
            return properties.isEmpty() ? SearchQuery.of(text) : SearchQuery.ofNames(text);
        } catch (IllegalArgumentException wrong) {
            throw refusal("text:query: " + wrong.getMessage());
        }
    }

    /** Tells the author of the query, and not the operator. */
    private static QueryParseException refusal(String reason) {
        return new QueryParseException(reason, -1, -1);
    }

    @Override
    public List<TextHit> query(Node property, String text, String graph, String language, int most) {
        throw unused();
    }

    @Override
    public List<TextHit> query(Node property, String text, String graph, String language) {
        throw unused();
    }

    @Override
    public List<TextHit> query(Node property, String text, String graph, String language, int most, String highlight) {
        throw unused();
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String text, String graph, String language, int most, String highlight) {
        throw unused();
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String text,
            String graph,
            String language,
            int most,
            String highlight) {
        throw unused();
    }

    @Override
    public Map<String, Node> get(String iri) {
        throw unused();
    }

    @Override
    public void prepareCommit() {
        throw unused();
    }

    @Override
    public void commit() {
        throw unused();
    }

    @Override
    public void rollback() {
        throw unused();
    }

    @Override
    public void addEntity(Entity entity) {
        throw unused();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw unused();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw unused();
    }

    /** The search is closed by whoever opened it. */
    @Override
    public void close() {}

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("text:query only reads, and only by the subject");
    }
}
