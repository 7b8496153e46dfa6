package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Code;
import org.mstrials.model.Study;

/** Writes a study: what its registry record says, into the graph of that record. */
public final class StudyWriter {
    private final Iris iris;
    private final ArmsWriter arms;
    private final ConceptLabels endpoints;

    /**
     * Prepares for any number of studies.
     *
     * @param iris mints the IRIs
     * @param ontology has the concepts of interventions and endpoints
     */
    public StudyWriter(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.arms = new ArmsWriter(new ConceptLabels(ontology.graph(), List.of(Mst.InterventionConcept)));
        this.endpoints = new ConceptLabels(ontology.graph(), List.of(Mst.Endpoint, Mst.AdverseEvent));
    }

    /** Writes one study to a sink. */
    public void write(Study study, StreamRDF sink) {
        Node source = iris.source(study);
        Describer about = new Describer(sink, source, iris.study(study.nctId()));
        Describer record = about.of(source)
                .a(Mst.SourceDocument)
                .text(
                        RDFS.Nodes.label,
                        "ClinicalTrials.gov record of " + study.nctId().value())
                .code(Mst.documentKind, Code.DocumentKind.REGISTRY_RECORD)
                .add(FOAF.primaryTopic.asNode(), about.subject());
        about.a(Mst.Study).add(Terms.HAD_PRIMARY_SOURCE, source);
        new StudyNamesWriter(iris, about).write(study.nctId(), study.names());
        new StatusWriter(iris, about).write(study.status(), study.expandedAccess());
        Contributions.ofStudy(about, study.contributions());
        about.code(Mst.responsiblePartyType, study.responsibleParty());
        StudyTopicWriter.write(about, study.topic());
        DesignWriter.write(about, study.design(), study.oversight());
        arms.write(about, study.arms(), study.interventions());
        new OutcomesWriter(endpoints).write(about, study.outcomes());
        EligibilityWriter.write(about, study.eligibility());
        SitesWriter.write(about, study.contacts(), study.sites(), study.removedCountries());
        new ReferencesWriter(iris, about).write(study.references(), study.links());
        SharingWriter.write(about, study.ipdSharing());
        DocumentsWriter.write(about, study.nctId(), study.noAnalysisPlan(), study.documents());
        HistoryWriter.write(about, record, study.history());
        new ResultsWriter(about, endpoints).write(study);
    }
}
