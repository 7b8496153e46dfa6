package org.mstrials.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that files, pages and queries use. */
public final class Prefixes {
    /** The Medical Subject Headings as linked data. */
    static final String MESH = "http://id.nlm.nih.gov/mesh/";

    private Prefixes() {}

    /** All prefixes, in the order in which files declare them. */
    public static Map<String, String> all(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("mst", Mst.NS);
        prefixes.put("code", Iris.HOME + "code/");
        prefixes.put("endpoint", Iris.HOME + "endpoint/");
        prefixes.put("intervention", Iris.HOME + "intervention/");
        prefixes.put("study", iris.base() + "study/");
        prefixes.put("publication", iris.base() + "publication/");
        prefixes.put("evidence", iris.base() + "evidence/");
        prefixes.put("source", iris.base() + "source/");
        prefixes.put("bibo", "http://purl.org/ontology/bibo/");
        prefixes.put("dc", DC_11.getURI());
        prefixes.put("dcterms", DCTerms.getURI());
        prefixes.put("fabio", "http://purl.org/spar/fabio/");
        prefixes.put("foaf", FOAF.getURI());
        prefixes.put("mesh", MESH);
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("obo", "http://purl.obolibrary.org/obo/");
        prefixes.put("owl", OWL.getURI());
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", RDF.getURI());
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("void", VOID.getURI());
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }
}
