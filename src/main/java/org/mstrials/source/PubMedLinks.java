package org.mstrials.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.Accession;
import org.mstrials.model.Grant;
import org.mstrials.model.Listing;
import org.mstrials.model.TrialNumber;

/** Grants, data bank entries and studies that a PubMed record names. */
record PubMedLinks(XmlCursor article) {
    Listing<Grant> grants() {
        XmlCursor list = article.child("GrantList");
        return new Listing<>(list.all("Grant", PubMedLinks::grant), list.flag("CompleteYN"));
    }

    private static Optional<Grant> grant(XmlCursor grant) {
        return Optional.of(new Grant(
                grant.texts("GrantID"), grant.text("Agency"), List.of(), grant.text("Acronym"), grant.text("Country")));
    }

    Listing<Accession> accessions() {
        XmlCursor list = article.child("DataBankList");
        List<Accession> entries = list.children("DataBank").stream()
                .flatMap(bank -> {
                    String name = bank.text("DataBankName").orElse("");
                    return bank.child("AccessionNumberList").texts("AccessionNumber").stream()
                            .map(number -> new Accession(name, number));
                })
                .toList();
        return new Listing<>(entries, list.flag("CompleteYN"));
    }

    /**
     * A number in the list of data bank entries says that results of the study are reported; one that stands only in
     * the title or abstract is a mention.
     */
    static List<TrialNumber> trials(Listing<Accession> accessions, Stream<String> texts) {
        Set<TrialNumber> trials = new LinkedHashSet<>();
        accessions.entries().stream()
                .flatMap(entry -> TrialNumbers.reported(entry.bank(), entry.number()).stream())
                .forEach(trials::add);
        texts.flatMap(TrialNumbers::mentioned)
                .filter(mention -> !trials.contains(new TrialNumber(mention.registry(), mention.number(), true)))
                .forEach(trials::add);
        return List.copyOf(trials);
    }
}
