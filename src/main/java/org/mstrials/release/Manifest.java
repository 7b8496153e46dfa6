package org.mstrials.release;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** What a release consists of, in RDF. Its IRIs are relative: it is true wherever the folder is put. */
final class Manifest {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    private Manifest() {}

    /**
     * Describes the folder of downloads.
     *
     * @param version of the release
     * @param quads number of quads in the dump
     * @param downloads its files
     */
    static Model of(String version, long quads, List<Download> downloads) {
        Model manifest = ModelFactory.createDefaultModel();
        manifest.setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("spdx", SPDX)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("xsd", XSD.NS);
        Resource folder = manifest.createResource("./")
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(ResourceFactory.createProperty(DCAT.NS, "version"), version)
                .addLiteral(VOID.triples, quads);
        addDistributions(folder, "", downloads);
        return manifest;
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
                .addProperty(DCAT.byteSize, Long.toString(download.size()), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(DCAT.mediaType, mediaType(download.mediaType()))
                .addProperty(ResourceFactory.createProperty(SPDX, "checksum"), checksum(download, manifest, address));
        if (download.compressed()) {
            file.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
        }
        return file;
    }

    private static Resource checksum(Download download, Model manifest, String address) {
        return manifest.createResource(address + "#sha256")
                .addProperty(RDF.type, ResourceFactory.createResource(SPDX + "Checksum"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "algorithm"),
                        ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "checksumValue"),
                        ResourceFactory.createTypedLiteral(download.sha256(), XSDDatatype.XSDhexBinary));
    }

    private static Resource mediaType(String type) {
        return ResourceFactory.createResource(MEDIA_TYPES + type);
    }
}
