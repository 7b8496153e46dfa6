package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.Vocabulary;
import org.mstrials.web.page.Imprint;
import org.mstrials.web.page.Imprint.Limits;
import org.mstrials.web.page.Pages;
import org.mstrials.web.page.Templates;

/**
 * Everything but the SPARQL service.
 *
 * @param templates of pages
 * @param queries pages where queries are asked
 * @param addresses named queries at theirs
 * @param servlets by the paths that they answer
 */
record Website(Templates templates, QueryPages queries, QueryAddresses addresses, Map<String, HttpServlet> servlets) {
    /**
     * The answers of a release.
     *
     * @param path that they are below, empty for all paths
     */
    static Website of(Release release, OpenRelease open, String path, Edition.Program program) {
        Limits limits = program.limits();
        DatasetGraph data = open.dataset();
        String base = base(data);
        Assets assets = new Assets(release.published());
        Templates templates = new Templates(new Imprint(
                release.version(),
                LocalDate.ofInstant(release.published(), ZoneOffset.UTC),
                assets.folder(),
                limits,
                path));
        Addresses addresses = new Addresses(base);
        Pages pages = new Pages(templates, new Vocabulary(data), addresses);
        Descriptions descriptions = new Descriptions(data, Pages.supplements());
        Sitemap sitemap = new Sitemap(data, addresses, release.published());

        NamedQueries queries = program.queries();
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put(Paths.RELEASES, new ReleaseList(program.releases(), base, templates));
        servlets.put("/*", new Resources(descriptions, pages, release, program.releases()));
        servlets.put(Paths.ASSETS + "*", assets);
        servlets.put(Paths.DOWNLOADS + "*", new Downloads(release, templates));
        servlets.put(Paths.VOID, new DescriptionFile(release));
        servlets.put(Paths.SITEMAP, sitemap);
        servlets.put(Paths.SITEMAPS + "*", sitemap);
        servlets.put(Paths.ROBOTS, new Robots());
        Searches searches = new Searches(open.search(), pages, release.published());
        List.of(Paths.SEARCH, Paths.SEARCH_HTML, Paths.SEARCH_JSON).forEach(address -> servlets.put(address, searches));
        servlets.put(Paths.COMPARE, new Comparisons(descriptions, pages, release.published()));
        Changes changes = new Changes(program.releases(), release, pages);
        Changes.paths().forEach(address -> servlets.put(address, changes));
        servlets.put(Paths.SINCE + "*", new Since(release));
        servlets.put(Paths.SUGGEST, new Suggestions(open.search()));
        servlets.put(Paths.OPEN_SEARCH, new OpenSearch());
        servlets.put(Paths.HEALTH, new Health(data));
        servlets.put(Paths.OPEN_API, new OpenApi(queries, release, path));
        QueryPages asking = new QueryPages(queries, descriptions, pages, release.published());
        return new Website(
                templates, asking, new QueryAddresses(queries, asking, new WholeAnswers(limits.bytes())), servlets);
    }

    /** The IRI of the data set, which all its IRIs begin with, those of its subsets too. */
    private static String base(DatasetGraph data) {
        return Txn.calculateRead(
                data,
                () -> data.stream(Node.ANY, Node.ANY, RDF.Nodes.type, VOID.Dataset.asNode())
                        .map(quad -> quad.getSubject().getURI())
                        .min(Comparator.comparingInt(String::length))
                        .orElse(Iris.HOME));
    }
}
