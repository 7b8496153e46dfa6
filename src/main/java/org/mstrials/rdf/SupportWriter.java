package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Accession;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.Grant;
import org.mstrials.model.NctId;
import org.mstrials.model.Organisation;
import org.mstrials.model.Publication;
import org.mstrials.model.TrialNumber;

/** Writes what a publication rests on: grants, entries of data banks, studies. */
final class SupportWriter {
    private SupportWriter() {}

    static void write(PublicationGraph graph, Publication publication) {
        grants(graph, publication.grants().entries());
        accessions(graph, publication.accessions().entries());
        publication.trials().forEach(trial -> trial(graph, trial));
        graph.work()
                .flag(Mst.grantsComplete, publication.grants().complete())
                .flag(Mst.accessionsComplete, publication.accessions().complete());
    }

    private static void grants(PublicationGraph graph, List<Grant> grants) {
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            Describer entry = graph.entry(Mst.grant, "grant", i + 1, Mst.Grant)
                    .texts(Mst.grantNumber, grant.numbers())
                    .text(Mst.funderName, grant.funder())
                    .text(Mst.grantAcronym, grant.acronym())
                    .text(Mst.funderCountry, grant.country());
            for (Organisation organisation : grant.funderIds()) {
                Node funder = graph.iris().organisation(organisation);
                entry.add(Mst.fundedBy, funder)
                        .of(funder)
                        .a(FOAF.Organization.asNode())
                        .text(RDFS.Nodes.label, grant.funder());
            }
        }
    }

    private static void accessions(PublicationGraph graph, List<Accession> accessions) {
        for (int i = 0; i < accessions.size(); i++) {
            graph.entry(Mst.accession, "accession", i + 1, Mst.Accession)
                    .text(Mst.dataBank, accessions.get(i).bank())
                    .text(Mst.accessionNumber, accessions.get(i).number());
        }
    }

    /** Only a number of ClinicalTrials.gov names a study by itself. */
    private static void trial(PublicationGraph graph, TrialNumber trial) {
        if (trial.registry() == Registry.CLINICALTRIALS_GOV) {
            graph.work()
                    .add(
                            trial.reported() ? Mst.reportsOn : Mst.mentions,
                            graph.iris().study(new NctId(trial.number())));
        } else {
            graph.work().text(trial.reported() ? Mst.reportsOnNumber : Mst.mentionsNumber, trial.number());
        }
    }
}
