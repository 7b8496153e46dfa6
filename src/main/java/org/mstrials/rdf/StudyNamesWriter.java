package org.mstrials.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Code;
import org.mstrials.model.NctId;
import org.mstrials.model.Registration;
import org.mstrials.model.StudyNames;

/** Writes what a study is called and under which numbers it is known. */
final class StudyNamesWriter {
    private final Iris iris;
    private final Describer about;

    StudyNamesWriter(Iris iris, Describer about) {
        this.iris = iris;
        this.about = about;
    }

    void write(NctId nctId, StudyNames names) {
        String number = nctId.value();
        about.text(RDFS.Nodes.label, names.briefTitle().orElse(number))
                .text(DCTerms.title.asNode(), names.briefTitle())
                .text(Mst.officialTitle, names.officialTitle())
                .text(Mst.acronym, names.acronym())
                .text(DCTerms.identifier.asNode(), number)
                .add(FOAF.page.asNode(), Iris.iri("https://clinicaltrials.gov/study/" + number));
        sameElsewhere(number);
        register(new Registration(Code.Registry.CLINICALTRIALS_GOV, number), 1);
        for (int i = 0; i < names.registrations().size(); i++) {
            register(names.registrations().get(i), i + 2);
        }
    }

    private void register(Registration registration, int position) {
        Node node = Iris.part(about.subject(), "registration", position);
        about.add(Mst.registration, node);
        String number = registration.number();
        Describer entry = about.of(node)
                .a(Mst.Registration)
                .code(Mst.registry, registration.registry())
                .code(Mst.statedRegistry, registration.stated())
                .text(Mst.registeredNumber, number)
                .text(Mst.registrationDomain, registration.domain())
                .address(FOAF.page.asNode(), registration.page());
        switch (registration.registry()) {
            case EUDRACT -> entry.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("euclinicaltrials", number));
            case CTIS ->
                entry.add(FOAF.page.asNode(), Iris.iri("https://euclinicaltrials.eu/ctis-public/view/" + number));
            case ISRCTN -> entry.add(SKOS.exactMatch.asNode(), Iris.iri("https://www.isrctn.com/" + number));
            case CLINICALTRIALS_GOV ->
                entry.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("clinicaltrials", number));
            case CLINICALTRIALS_GOV_ALIAS -> {
                entry.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("clinicaltrials", number));
                sameElsewhere(number);
                about.of(iris.formerStudy(new NctId(number))).add(DCTerms.isReplacedBy.asNode(), about.subject());
            }
            case ANZCTR,
                    CHICTR,
                    CRIS,
                    CTRI,
                    DRKS,
                    IRCT,
                    JAPICCTI,
                    JRCT,
                    NTR,
                    PACTR,
                    REBEC,
                    RPCEC,
                    SLCTR,
                    TCTR,
                    UMIN,
                    UTN,
                    SPONSOR,
                    OTHER_REGISTRY,
                    GRANT,
                    NIH,
                    FDA,
                    VA,
                    CDC,
                    AHRQ,
                    SAMHSA,
                    OTHER -> {}
        }
    }

    /** Others know the study by its number and by its former numbers, each in two spellings. */
    private void sameElsewhere(String number) {
        about.add(SKOS.exactMatch.asNode(), Iris.identifiersOrg("clinicaltrials", number))
                .add(SKOS.exactMatch.asNode(), Iris.identifiersOrgCompact("clinicaltrials", number));
    }
}
