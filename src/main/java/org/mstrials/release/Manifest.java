package org.mstrials.release;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.PropertyNotFoundException;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.mstrials.model.BadInstallation;

/**
 * What a release consists of and what it was made from, in RDF. Its IRIs are relative: it is true wherever the folder is
 * put. Files are described in DCAT and SPDX, the build in PROV-O, counts in the W3C's Data Quality Vocabulary.
 *
 * @param version of the release
 * @param quads number of quads in the dump
 * @param files the other files of the folder
 */
record Manifest(String version, long quads, List<Download> files) {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Property VERSION = ResourceFactory.createProperty(DCAT.NS, "version");
    private static final Property CHECKSUM = ResourceFactory.createProperty(SPDX, "checksum");
    private static final Property CHECKSUM_VALUE = ResourceFactory.createProperty(SPDX, "checksumValue");

    /** Reads the manifest of a folder of downloads; a broken one is a {@link BadInstallation}. */
    static Manifest read(Path downloads) {
        Path file = downloads.resolve(Release.MANIFEST);
        try {
            Model model = RDFDataMgr.loadModel(file.toUri().toString());
            Resource folder = model.getResource(downloads.toUri().toString());
            return new Manifest(
                    folder.getRequiredProperty(VERSION).getString(),
                    folder.getRequiredProperty(VOID.triples).getLong(),
                    folder.listProperties(DCAT.distribution)
                            .mapWith(statement -> download(statement.getResource(), folder))
                            .toList());
        } catch (RiotException | PropertyNotFoundException broken) {
            throw new BadInstallation(file + ": " + broken.getMessage(), Release.CURE, broken);
        }
    }

    private static Download download(Resource file, Resource folder) {
        return new Download(
                file.getURI().substring(folder.getURI().length()),
                file.getRequiredProperty(DCAT.byteSize).getLong(),
                file.getRequiredProperty(CHECKSUM)
                        .getProperty(CHECKSUM_VALUE)
                        .getLiteral()
                        .getLexicalForm());
    }

    /** The statements about the folder of downloads and about the build. */
    Model model(BuildAccount build) {
        Model manifest = ModelFactory.createDefaultModel();
        manifest.setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("dqv", DQV)
                .setNsPrefix("prov", PROV)
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("spdx", SPDX)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("xsd", XSD.NS);
        Resource folder = manifest.createResource("./")
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(VERSION, version)
                .addLiteral(VOID.triples, quads)
                .addProperty(prov("wasGeneratedBy"), build(build, manifest));
        addDistributions(folder, "", files);
        build.counts().forEach((name, count) -> addCount(folder, name, count));
        return manifest;
    }

    private static Resource build(BuildAccount build, Model manifest) {
        Resource program = manifest.createResource("#program")
                .addProperty(RDF.type, ResourceFactory.createResource(PROV + "SoftwareAgent"))
                .addProperty(RDFS.label, "ms-trials")
                .addProperty(VERSION, build.program());
        Resource ontology = manifest.createResource("#ontology")
                .addProperty(RDF.type, ResourceFactory.createResource(PROV + "Entity"))
                .addProperty(RDFS.label, "ontology")
                .addProperty(VERSION, build.ontology());
        Resource activity = manifest.createResource("#build")
                .addProperty(RDF.type, ResourceFactory.createResource(PROV + "Activity"))
                .addProperty(prov("wasAssociatedWith"), program)
                .addProperty(prov("used"), ontology);
        int number = 0;
        for (BuildAccount.Input input : build.inputs()) {
            number++;
            String address = "#input-" + number;
            Download file = Download.of(input.file());
            activity.addProperty(
                    prov("used"),
                    manifest.createResource(address)
                            .addProperty(RDF.type, ResourceFactory.createResource(PROV + "Entity"))
                            .addProperty(DCTerms.title, input.name())
                            .addProperty(DCAT.byteSize, size(file), XSDDatatype.XSDnonNegativeInteger)
                            .addProperty(CHECKSUM, checksum(file, manifest, address + "-sha256")));
        }
        return activity;
    }

    private static void addCount(Resource folder, String name, long count) {
        folder.addProperty(
                ResourceFactory.createProperty(DQV, "hasQualityMeasurement"),
                folder.getModel()
                        .createResource("#" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                        .addProperty(RDF.type, ResourceFactory.createResource(DQV + "QualityMeasurement"))
                        .addProperty(RDFS.label, name)
                        .addLiteral(ResourceFactory.createProperty(DQV, "value"), BigInteger.valueOf(count)));
    }

    /**
     * Says of a data set which files it comes in.
     *
     * @param address what the files' addresses start with
     */
    static void addDistributions(Resource dataset, String address, List<Download> downloads) {
        for (Download download : downloads) {
            dataset.addProperty(DCAT.distribution, describe(download, dataset.getModel(), address + download.name()));
        }
    }

    private static Resource describe(Download download, Model manifest, String address) {
        Resource file = manifest.createResource(address)
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.byteSize, size(download), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(DCAT.mediaType, mediaType(download.mediaType()))
                .addProperty(CHECKSUM, checksum(download, manifest, address + "#sha256"));
        if (download.compressed()) {
            file.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
        }
        return file;
    }

    private static String size(Download file) {
        return Long.toString(file.size());
    }

    private static Resource checksum(Download download, Model manifest, String address) {
        return manifest.createResource(address)
                .addProperty(RDF.type, ResourceFactory.createResource(SPDX + "Checksum"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "algorithm"),
                        ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        CHECKSUM_VALUE,
                        ResourceFactory.createTypedLiteral(download.sha256(), XSDDatatype.XSDhexBinary));
    }

    private static Property prov(String name) {
        return ResourceFactory.createProperty(PROV, name);
    }

    private static Resource mediaType(String type) {
        return ResourceFactory.createResource(MEDIA_TYPES + type);
    }
}
