package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.QueryFile;

/**
 * Tells search engines all pages (sitemaps.org, protocol 0.9): an index, and parts, of which only one is in memory at a
 * time.
 */
final class Sitemap extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile(Paths.SITEMAPS + "([1-9]\\d{0,5})\\.xml");

    /** The protocol allows no more addresses in a part. */
    private static final int MANY = 50_000;

    private static final QueryFile THINGS = QueryFile.read("sitemap");
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final transient DatasetGraph data;
    private final transient Addresses addresses;
    private final Instant published;
    private final AtomicLong size = new AtomicLong(-1);

    Sitemap(DatasetGraph data, Addresses addresses, Instant published) {
        this.data = data;
        this.addresses = addresses;
        this.published = published;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<String>> paths =
                Paths.of(request).equals(Paths.SITEMAP) ? Optional.of(parts()) : things(Paths.of(request));
        if (paths.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such part of the sitemap");
            return;
        }
        String entry = Paths.of(request).equals(Paths.SITEMAP) ? "sitemap" : "url";
        Document.of(xml(entry, Paths.root(request), paths.get()), "application/xml", published)
                .send(request, response);
    }

    private List<String> parts() {
        size.compareAndSet(-1, Txn.calculateRead(data, () -> THINGS.count(data)));
        return LongStream.rangeClosed(1, (size.get() + MANY - 1) / MANY)
                .mapToObj(part -> Paths.SITEMAPS + part + ".xml")
                .toList();
    }

    private Optional<List<String>> things(String path) {
        Matcher part = PART.matcher(path);
        if (!part.matches()) {
            return Optional.empty();
        }
        QueryFile slice = THINGS.slice((Long.parseLong(part.group(1)) - 1) * MANY, MANY);
        List<String> paths = Txn.calculateRead(
                data,
                () -> slice.select(data, Map.of()).stream()
                        .flatMap(thing -> addresses.path(thing).stream())
                        .toList());
        return Optional.of(paths).filter(known -> !known.isEmpty());
    }

    private String xml(String entry, String origin, List<String> paths) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement(entry.equals("url") ? "urlset" : "sitemapindex");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String path : paths) {
                xml.writeStartElement(entry);
                xml.writeStartElement("loc");
                xml.writeCharacters(origin + path);
                xml.writeEndElement();
                xml.writeStartElement("lastmod");
                xml.writeCharacters(published.truncatedTo(ChronoUnit.SECONDS).toString());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can always be written to", impossible);
        }
        return text.toString();
    }
}
