package org.mstrials.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mstrials.rdf.Iris;

/**
 * The statements that a page shows, read off its links and texts only: the link of a label is the property, the link or text
 * beside it the value.
 */
final class ShownFacts {
    private final Set<Fact> facts = new HashSet<>();

    /**
     * A statement.
     *
     * @param value an IRI, or the text of a literal
     */
    record Fact(String subject, String property, String value) {}

    private ShownFacts() {}

    /** What a page shows of a thing, of its parts, and of what links to it. */
    static Set<Fact> of(Document page, String thing) {
        ShownFacts shown = new ShownFacts();
        page.select(".about > .rows").forEach(rows -> shown.readRows(thing, rows));
        page.select(".terms > .part").forEach(term -> shown.readTerm(thing + "#" + term.id(), term));
        page.select(".incoming > .rows > div")
                .forEach(row -> row.select("> dd > a").forEach(link -> shown.add(iri(link), property(row), thing)));
        page.select(".title .kind a").forEach(kind -> shown.add(thing, RDF.type.getURI(), iri(kind)));
        return shown.facts;
    }

    /** Whether a page has a value anywhere, as text or as a link. */
    static boolean shows(Document page, String value) {
        Element main = page.selectFirst("main");
        return main.wholeText().contains(value)
                || main.select("a").stream().anyMatch(link -> iri(link).equals(value))
                || main.select("[value]").eachAttr("value").contains(value);
    }

    private void readTerm(String term, Element article) {
        article.select("> p > .kind a").forEach(kind -> add(term, RDF.type.getURI(), iri(kind)));
        article.select("> .rows").forEach(rows -> readRows(term, rows));
    }

    private void readRows(String subject, Element rows) {
        for (Element row : rows.select("> div")) {
            for (Element value : row.select("> dd")) {
                Optional<Element> part = Optional.ofNullable(value.selectFirst("> article"));
                add(subject, property(row), value(part.orElse(value)));
                part.ifPresent(article -> article.select("> .rows")
                        .forEach(inner -> readRows(iri(article.selectFirst(".part-name a")), inner)));
            }
        }
    }

    private static String value(Element value) {
        Element link = value.selectFirst("a:not(.mark)");
        if (link != null) {
            return iri(link);
        }
        Element data = value.selectFirst("data");
        return data != null
                ? data.attr("value")
                : value.selectFirst("span, time").wholeText();
    }

    private static String property(Element row) {
        return iri(row.selectFirst("dt a"));
    }

    private static String iri(Element link) {
        String href = link.attr("href");
        return href.startsWith("/") ? Iris.HOME + href.substring(1) : href;
    }

    private void add(String subject, String property, String value) {
        facts.add(new Fact(subject, property, value));
    }
}
