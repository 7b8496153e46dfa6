package org.mstrials.web;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.assembler.JA;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.OpenRelease;
import org.mstrials.web.page.Imprint.Limits;

/**
 * The operator's description of the SPARQL service. It may only say what is listed here: what is not known to be
 * harmless is refused, so that no edit opens the data to change or the machine to strangers.
 *
 * @param file a Fuseki configuration in Turtle
 */
record SparqlConfiguration(Path file) {
    private static final String TDB2 = "http://jena.apache.org/2016/tdb#";
    private static final Property LOCATION = ResourceFactory.createProperty(TDB2, "location");
    private static final Resource STORE = ResourceFactory.createResource(TDB2 + "DatasetTDB2");
    private static final String TIME_LIMIT = "arq:queryTimeout";
    private static final String ROWS = "ms-trials:rows";
    private static final String BYTES = "ms-trials:bytes";
    private static final String PER_CORE = "ms-trials:queriesPerCore";
    private static final String PER_MINUTE = "ms-trials:secondsPerMinute";
    private static final List<String> LIMITS = List.of(TIME_LIMIT, ROWS, BYTES, PER_CORE, PER_MINUTE);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private static final Set<Property> PROPERTIES = Set.of(
            RDF.type,
            RDFS.label,
            RDFS.comment,
            RDF.first,
            RDF.rest,
            FusekiVocab.pServices,
            FusekiVocab.pServiceName,
            FusekiVocab.pEndpoint,
            FusekiVocab.pOperation,
            FusekiVocab.pDataset,
            JA.context,
            JA.cxtName,
            JA.cxtValue,
            LOCATION,
            ResourceFactory.createProperty(TDB2, "unionDefaultGraph"));

    /**
     * The service for a release, whose store is used where it is open.
     *
     * @throws BadInstallation when the file cannot be read or says anything else
     */
    Model of(OpenRelease release) {
        Model config = checked();
        Resource store = config.listSubjectsWithProperty(LOCATION).next();
        return config.removeAll(store, LOCATION, null)
                .add(store, LOCATION, release.location().toString());
    }

    /**
     * The limits that it sets.
     *
     * @throws BadInstallation as for {@link #of}
     */
    Limits limits() {
        return limits(checked());
    }

    private Model checked() {
        Model config = read();
        config.listStatements().forEach(this::requireKnown);
        requireOnly(config, RDF.type, List.of(FusekiVocab.tServer, FusekiVocab.fusekiService, STORE));
        requireOnly(config, FusekiVocab.pServiceName, List.of(config.createLiteral("sparql")));
        requireOnly(config, FusekiVocab.pOperation, List.of(FusekiVocab.opQuery));
        requireOnly(
                config,
                JA.cxtName,
                LIMITS.stream().<RDFNode>map(config::createLiteral).toList());
        requireOnly(config, LOCATION, List.of(config.createLiteral("tdb2")));
        return config;
    }

    /** Jena writes times as milliseconds, until the first and the last result. */
    private Limits limits(Model config) {
        String[] times = value(config, TIME_LIMIT).split(",", -1);
        String toFirst = seconds(times[0]);
        String toLast = seconds(times[times.length - 1]);
        int rows = number(config, ROWS);
        int bytes = number(config, BYTES);
        int atOnce = number(config, PER_CORE) * Runtime.getRuntime().availableProcessors();
        int perMinute = number(config, PER_MINUTE);
        List<String> sentences = List.of(
                "No query may take longer than %s seconds until its first result, unless it is one of those that have a name here, and %s seconds until its last; then the answer is status 503, or the connection breaks, but never an answer that looks whole and is not."
                        .formatted(toFirst, toLast),
                String.format(Locale.ROOT, "An answer may have %,d rows or statements, and %,d bytes.", rows, bytes),
                String.format(
                        Locale.ROOT,
                        "A query may have %,d bytes, %d brackets within each other, and chains of %d links.",
                        QueryText.LIMIT,
                        Nesting.LIMIT,
                        QueryShape.LIMIT),
                String.format(
                        Locale.ROOT,
                        "A function makes texts of up to %,d characters, and products of up to %,d bits.",
                        BoundedExpressions.TEXT,
                        BoundedExpressions.NUMBER),
                String.format(
                        Locale.ROOT,
                        "%d queries run at a time, half of them of one client at most; %d wait, for %d seconds; one"
                            + " client may have %d that run or wait, and %d seconds of running time a minute. Whoever"
                            + " asks for more gets status 429 and Retry-After.",
                        atOnce,
                        Admission.QUEUE,
                        Admission.PATIENCE.toSeconds(),
                        Admission.OF_ONE,
                        perMinute),
                "Queries cannot reach other endpoints, nor graphs that are not here.");
        return new Limits(toFirst, toLast, QueryText.LIMIT, rows, bytes, atOnce, perMinute, sentences);
    }

    private int number(Model config, String limit) {
        String value = value(config, limit);
        if (!NUMBER.matcher(value).matches()) {
            throw refusal("says " + limit + " \"" + value + "\", but expected is a whole number above 0");
        }
        return Integer.parseInt(value);
    }

    private static String value(Model config, String limit) {
        return config.listSubjectsWithProperty(JA.cxtName, limit)
                .next()
                .getProperty(JA.cxtValue)
                .getString();
    }

    private static String seconds(String milliseconds) {
        return new BigDecimal(milliseconds.strip())
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Model read() {
        if (!Files.isReadable(file)) {
            throw refusal("cannot be read");
        }
        try {
            return RDFDataMgr.loadModel(file.toUri().toString());
        } catch (RiotException notTurtle) {
            throw new BadInstallation(
                    file + " is not Turtle: " + notTurtle.getMessage(), "mend it, or restore the original", notTurtle);
        }
    }

    private void requireKnown(Statement statement) {
        if (!PROPERTIES.contains(statement.getPredicate())) {
            throw refusal("says " + statement.getPredicate() + ", which this server does not allow");
        }
    }

    /** Each of the values must be there, and no other. */
    private void requireOnly(Model config, Property property, List<RDFNode> values) {
        config.listObjectsOfProperty(property)
                .filterDrop(values::contains)
                .nextOptional()
                .ifPresent(other -> {
                    throw refusal("says " + property + " " + other + ", but only " + values + " is allowed");
                });
        for (RDFNode value : values) {
            if (!config.contains(null, property, value)) {
                throw refusal("lacks " + property + " " + value);
            }
        }
    }

    private BadInstallation refusal(String fault) {
        return new BadInstallation(file + " " + fault, "mend it, or restore the original");
    }
}
