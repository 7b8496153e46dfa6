package org.mstrials.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.Release;

/** Reads the configuration of the SPARQL service and binds it to a release. */
final class SparqlConfiguration {
    private static final Property LOCATION = ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");

    private SparqlConfiguration() {}

    /** The configuration for this release; one that offers more than queries stops the start. */
    static Model read(Path file, Release release) {
        Model model = ModelFactory.createDefaultModel();
        try {
            if (!Files.isReadable(file)) {
                throw new BadInstallation("no configuration " + file, "restore it from the distribution");
            }
            RDFParser.source(file).parse(model);
        } catch (RiotException broken) {
            throw new BadInstallation("broken configuration " + file + ": " + broken.getMessage(), "mend it", broken);
        }
        requireQueriesOnly(model, file);
        locate(model, release, file);
        return model;
    }

    private static void requireQueriesOnly(Model model, Path file) {
        List<RDFNode> operations =
                model.listObjectsOfProperty(FusekiVocab.pOperation).toList();
        for (RDFNode operation : operations) {
            if (!operation.equals(FusekiVocab.opQuery)) {
                throw new BadInstallation(
                        "configuration " + file + " offers " + operation,
                        "offer fuseki:query only: this server never writes");
            }
        }
    }

    private static void locate(Model model, Release release, Path file) {
        List<Statement> locations =
                model.listStatements(null, LOCATION, (RDFNode) null).toList();
        if (locations.isEmpty()) {
            throw new BadInstallation(
                    "configuration " + file + " has no tdb2:location", "write tdb2:location \"tdb2\"");
        }
        for (Statement location : locations) {
            Path store = release.folder().resolve(location.getString()).normalize();
            if (!store.startsWith(release.folder().normalize())) {
                throw new BadInstallation(
                        "configuration " + file + " points out of the release: " + location.getString(),
                        "write tdb2:location \"tdb2\"");
            }
            location.changeObject(store.toAbsolutePath().toString());
        }
    }
}
