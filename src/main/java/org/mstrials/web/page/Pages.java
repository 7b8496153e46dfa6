package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.QueryFile;
import org.mstrials.web.describe.Vocabulary;

/**
 * The pages of things.
 *
 * @param templates fills them in
 * @param vocabulary names of terms
 * @param addresses where things are
 */
public record Pages(Templates templates, Vocabulary vocabulary, Addresses addresses) {
    /** The classes whose members have pages of their own. */
    private static final Map<Node, Presentation> SPECIAL = List.<Presentation>of(
                    new HomePage(),
                    new OntologyPage(),
                    new QueryPage(),
                    new StudyPage(),
                    new ResultPage(),
                    new PublicationPage(),
                    new DocumentPage(),
                    new EndpointPage(Mst.Endpoint),
                    new EndpointPage(Mst.AdverseEvent),
                    new FigurePage(Mst.Observation),
                    new FigurePage(Mst.EventCount),
                    new FigurePage(Mst.EventTotal),
                    new FigurePage(Mst.FlowCount),
                    new FigurePage(Mst.NumberAnalyzed),
                    new DatasetPage(),
                    new InterventionPage(),
                    new AgentPage(FOAF.Person.asNode()),
                    new AgentPage(FOAF.Group.asNode()),
                    new AgentPage(FOAF.Organization.asNode()))
            .stream()
            .collect(Collectors.toMap(Presentation::type, Function.identity()));

    /** What descriptions of things of a class need besides the usual. */
    public static Map<Node, List<QueryFile>> supplements() {
        return SPECIAL.values().stream()
                .collect(Collectors.toMap(
                        Presentation::type,
                        special ->
                                special.queries().stream().map(QueryFile::read).toList()));
    }

    /**
     * A page and the links of its answer's header.
     *
     * @param html the page
     * @param signposts links for machines
     */
    public record Page(String html, List<Signpost> signposts) {}

    /** The page of a thing. */
    public Page of(Found found, Description description) {
        return of(found, description, Map.of());
    }

    /** The page of a thing whose template shows more than the data says. */
    public Page of(Found found, Description description, Map<String, Object> more) {
        Names names = new Names(description, vocabulary, addresses);
        SchemaOrg schema = SchemaOrg.of(description);
        Optional<Presentation> special = description.types(description.thing()).stream()
                .flatMap(type -> Optional.ofNullable(SPECIAL.get(type)).stream())
                .filter(page -> page.isFor(description))
                .findFirst();
        List<Signpost> signposts = Signposts.ofPage(found, description, schema, addresses);
        special.map(Presentation::signposts).ifPresent(signposts::addAll);
        Frame frame = new Frame(
                names.of(description.thing()),
                crumbs(description, names),
                signposts,
                schema.graph().isEmpty() ? Optional.empty() : Optional.of(schema.json()));
        Map<String, Object> values = new HashMap<>(more);
        values.put("page", ResourcePage.of(found, description, names));
        values.put("view", special.map(page -> page.view(description, names)).orElse(description));
        String html = templates.render(special.map(Presentation::template).orElse("resource"), frame, values);
        return new Page(html, signposts);
    }

    /** The links of the header of RDF about a thing. */
    public List<Signpost> signposts(Found found, Description description) {
        return Signposts.ofRdf(found, description, addresses);
    }

    private List<Anchor> crumbs(Description description, Names names) {
        List<Anchor> crumbs = new ArrayList<>();
        description.wholes().forEach(whole -> crumbs.add(names.anchor(whole)));
        return crumbs;
    }
}
