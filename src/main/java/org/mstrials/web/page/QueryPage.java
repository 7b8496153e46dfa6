package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.mstrials.web.describe.Description;

/** The page of a named query, which has its answer too when the server knows the query. */
public final class QueryPage implements Presentation {
    /** Where all named queries are described for programs (RFC 8631, section 4.1). */
    public static final Signpost OPEN_API =
            new Signpost("/queries/openapi.json", "service-desc", Optional.of("application/json"));

    @Override
    public Node type() {
        return SHACL.SPARQLExecutable;
    }

    @Override
    public String template() {
        return "query";
    }

    @Override
    public List<Signpost> signposts() {
        return List.of(OPEN_API);
    }

    /** The text of the query, as the release has it. */
    @Override
    public String view(Description description, Names names) {
        return Stream.of(SHACL.select, SHACL.ask, SHACL.construct)
                .flatMap(property -> description.values(description.thing(), property).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
