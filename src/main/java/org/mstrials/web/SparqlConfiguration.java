package org.mstrials.web;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        Model config = read();
        config.listStatements().forEach(this::requireKnown);
        requireOnly(config, RDF.type, List.of(FusekiVocab.tServer, FusekiVocab.fusekiService, STORE));
        requireOnly(config, FusekiVocab.pServiceName, List.of(config.createLiteral("sparql")));
        requireOnly(config, FusekiVocab.pOperation, List.of(FusekiVocab.opQuery));
        requireOnly(config, JA.cxtName, List.of(config.createLiteral(TIME_LIMIT)));
        requireOnly(config, LOCATION, List.of(config.createLiteral("tdb2")));
        Resource store = config.listSubjectsWithProperty(LOCATION).next();
        return config.removeAll(store, LOCATION, null)
                .add(store, LOCATION, release.location().toString());
    }

    /** The limits that a checked configuration sets; Jena writes them as milliseconds, until the first and the last result. */
    static Limits limits(Model config) {
        String[] times = config.listObjectsOfProperty(JA.cxtValue)
                .next()
                .asLiteral()
                .getLexicalForm()
                .split(",", -1);
        return new Limits(seconds(times[0]), seconds(times[times.length - 1]), QueryText.LIMIT);
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
