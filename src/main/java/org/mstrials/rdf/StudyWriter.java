package org.mstrials.rdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Arm;
import org.mstrials.model.Code;
import org.mstrials.model.Code.OutcomeLevel;
import org.mstrials.model.DatedEvent;
import org.mstrials.model.Design;
import org.mstrials.model.Intervention;
import org.mstrials.model.OutcomeMeasure;
import org.mstrials.model.Reference;
import org.mstrials.model.Registration;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.Site;
import org.mstrials.model.Status;
import org.mstrials.model.Study;

/** Writes a study: what its registry record says, into the graph of that record. */
public final class StudyWriter {
    private final Iris iris;
    private final ConceptLabels interventionConcepts;
    private final ConceptLabels endpoints;
    private final StreamRDF sink;

    /**
     * Writes to a sink.
     *
     * @param iris mints the IRIs
     * @param ontology has the concepts of interventions and endpoints
     * @param sink takes the quads
     */
    public StudyWriter(Iris iris, Ontology ontology, StreamRDF sink) {
        this.iris = iris;
        this.interventionConcepts = new ConceptLabels(ontology.graph(), List.of(Mst.InterventionConcept));
        this.endpoints = new ConceptLabels(ontology.graph(), List.of(Mst.Endpoint, Mst.AdverseEvent));
        this.sink = sink;
    }

    /** Writes one study. */
    public void write(Study study) {
        Node source = iris.source(study);
        Describer about = new Describer(sink, source, iris.study(study.nctId()));
        about.of(source)
                .a(Mst.SourceDocument)
                .text(
                        RDFS.Nodes.label,
                        "ClinicalTrials.gov record of " + study.nctId().value())
                .code(Mst.documentKind, Code.DocumentKind.REGISTRY_RECORD)
                .add(FOAF.primaryTopic.asNode(), about.subject());
        identify(about, study, source);
        status(about, study.status());
        design(about, study.design());
        about.texts(Mst.conditionName, study.conditions()).texts(Mst.keyword, study.keywords());
        Contributions.ofStudy(about, study.contributions());
        arms(about, study.arms());
        interventions(about, study.interventions());
        outcomes(about, study.outcomes());
        references(about, study.references());
        sites(about, study.sites());
        new ResultsWriter(about, endpoints).write(study);
    }

    private static void identify(Describer about, Study study, Node source) {
        String number = study.nctId().value();
        about.a(Mst.Study)
                .text(RDFS.Nodes.label, study.briefTitle().orElse(number))
                .text(DCTerms.title.asNode(), study.briefTitle())
                .text(Mst.officialTitle, study.officialTitle())
                .text(Mst.acronym, study.acronym())
                .text(DCTerms.identifier.asNode(), number)
                .add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("clinicaltrials", number))
                .add(SKOS.exactMatch.asNode(), Iris.identifiersOrgCompact("clinicaltrials", number))
                .add(FOAF.page.asNode(), Iris.iri("https://clinicaltrials.gov/study/" + number))
                .add(Terms.HAD_PRIMARY_SOURCE, source);
        Registration own = new Registration(Code.Registry.CLINICALTRIALS_GOV, number, Optional.empty());
        register(about, own, 1);
        for (int i = 0; i < study.registrations().size(); i++) {
            register(about, study.registrations().get(i), i + 2);
        }
    }

    private static void register(Describer about, Registration registration, int position) {
        Node node = Iris.part(about.subject(), "registration", position);
        about.add(Mst.registration, node);
        Describer entry = about.of(node)
                .a(Mst.Registration)
                .code(Mst.registry, registration.registry())
                .text(Mst.registeredNumber, registration.number())
                .text(Mst.registrationDomain, registration.domain());
        switch (registration.registry()) {
            case EUDRACT ->
                entry.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("euclinicaltrials", registration.number()));
            case ISRCTN ->
                entry.add(SKOS.exactMatch.asNode(), Iris.iri("https://www.isrctn.com/" + registration.number()));
            case CLINICALTRIALS_GOV, CLINICALTRIALS_GOV_ALIAS ->
                entry.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("clinicaltrials", registration.number()));
            case CTIS, SPONSOR, OTHER_REGISTRY, GRANT, NIH, FDA, VA, CDC, AHRQ, SAMHSA, OTHER -> {}
        }
    }

    private static void status(Describer about, Status status) {
        about.code(Mst.overallStatus, status.overall())
                .code(Mst.lastKnownStatus, status.lastKnown())
                .text(Mst.whyStopped, status.whyStopped())
                .flag(Mst.expandedAccess, status.expandedAccess())
                .flag(Mst.hasResults, status.hasResults());
        for (DatedEvent event : status.dates()) {
            switch (event.kind()) {
                case VERIFIED -> about.date(Mst.verified, event.date());
                case START -> about.date(Mst.startDate, event.date()).code(Mst.startDateType, event.type());
                case PRIMARY_COMPLETION ->
                    about.date(Mst.primaryCompletionDate, event.date())
                            .code(Mst.primaryCompletionDateType, event.type());
                case COMPLETION ->
                    about.date(Mst.completionDate, event.date()).code(Mst.completionDateType, event.type());
                case FIRST_SUBMITTED -> about.date(Mst.firstSubmitted, event.date());
                case FIRST_POSTED -> about.date(Mst.firstPosted, event.date()).code(Mst.firstPostedType, event.type());
                case RESULTS_FIRST_SUBMITTED -> about.date(Mst.resultsFirstSubmitted, event.date());
                case RESULTS_FIRST_POSTED ->
                    about.date(Mst.resultsFirstPosted, event.date()).code(Mst.resultsFirstPostedType, event.type());
                case LAST_UPDATE_SUBMITTED -> about.date(Mst.lastUpdateSubmitted, event.date());
                case LAST_UPDATE_POSTED ->
                    about.date(Mst.lastUpdatePosted, event.date()).code(Mst.lastUpdatePostedType, event.type());
            }
        }
    }

    private static void design(Describer about, Design design) {
        about.code(Mst.studyType, design.studyType())
                .codes(Mst.phase, design.phases())
                .code(Mst.allocation, design.allocation())
                .code(Mst.interventionModel, design.interventionModel())
                .code(Mst.primaryPurpose, design.primaryPurpose())
                .code(Mst.observationalModel, design.observationalModel())
                .code(Mst.timePerspective, design.timePerspective())
                .code(Mst.masking, design.masking())
                .codes(Mst.whoMasked, design.whoMasked())
                .count(Mst.enrollment, design.enrollment())
                .code(Mst.enrollmentType, design.enrollmentType());
    }

    private static void arms(Describer about, List<Arm> arms) {
        for (int i = 0; i < arms.size(); i++) {
            Arm arm = arms.get(i);
            Node node = Iris.arm(about.subject(), i + 1);
            about.add(Mst.arm, node);
            Describer entry = about.of(node)
                    .a(Mst.Arm)
                    .text(RDFS.Nodes.label, arm.label())
                    .code(Mst.armType, arm.type())
                    .text(DCTerms.description.asNode(), arm.description());
            arm.interventions()
                    .forEach(index -> entry.add(Mst.intervention, Iris.intervention(about.subject(), index + 1)));
        }
    }

    private void interventions(Describer about, List<Intervention> interventions) {
        for (int i = 0; i < interventions.size(); i++) {
            Intervention intervention = interventions.get(i);
            Node node = Iris.intervention(about.subject(), i + 1);
            about.add(Mst.intervention, node);
            Describer entry = about.of(node)
                    .a(Mst.Intervention)
                    .text(RDFS.Nodes.label, intervention.name())
                    .code(Mst.interventionType, intervention.type())
                    .text(DCTerms.description.asNode(), intervention.description())
                    .texts(SKOS.altLabel.asNode(), intervention.otherNames());
            interventionConcepts
                    .find(intervention.name())
                    .ifPresent(concept -> entry.add(Mst.interventionConcept, concept));
        }
    }

    private void outcomes(Describer about, List<OutcomeMeasure> outcomes) {
        Map<OutcomeLevel, Integer> positions = new EnumMap<>(OutcomeLevel.class);
        for (OutcomeMeasure outcome : outcomes) {
            int position = positions.merge(outcome.level(), 1, Integer::sum);
            Node node = Iris.outcome(about.subject(), outcome.level(), position);
            about.add(Mst.outcomeMeasure, node);
            Describer entry = about.of(node)
                    .a(Mst.OutcomeMeasure)
                    .text(RDFS.Nodes.label, outcome.measure())
                    .code(Mst.outcomeLevel, outcome.level())
                    .text(DCTerms.description.asNode(), outcome.description())
                    .text(Mst.timeFrame, outcome.timeFrame());
            endpoints.find(outcome.measure()).ifPresent(endpoint -> entry.add(Mst.endpoint, endpoint));
        }
    }

    private void references(Describer about, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            Node node = Iris.part(about.subject(), "reference", i + 1);
            about.add(Mst.reference, node);
            Describer entry = about.of(node)
                    .a(Mst.Reference)
                    .code(Mst.referenceType, reference.type())
                    .text(Mst.citation, reference.citation());
            reference.pmid().ifPresent(pmid -> {
                Describer publication = about.of(iris.publication(pmid));
                entry.add(Mst.cites, publication.subject());
                publication.a(Mst.Publication);
                PublicationWriter.identify(publication, pmid);
                if (reference.type().equals(Optional.of(RegistryCode.ReferenceType.RESULT))) {
                    publication.add(Mst.reportsOn, about.subject());
                }
            });
        }
    }

    private static void sites(Describer about, List<Site> sites) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            Node node = Iris.part(about.subject(), "location", i + 1);
            about.add(Mst.site, node);
            Describer entry = about.of(node)
                    .a(Mst.Site)
                    .text(Mst.facility, site.facility())
                    .text(Mst.city, site.city())
                    .text(Mst.state, site.state())
                    .text(Mst.postalCode, site.postalCode())
                    .text(Mst.country, site.country())
                    .code(Mst.siteStatus, site.status());
            site.point()
                    .ifPresent(point ->
                            entry.decimal(Mst.latitude, point.latitude()).decimal(Mst.longitude, point.longitude()));
        }
    }
}
