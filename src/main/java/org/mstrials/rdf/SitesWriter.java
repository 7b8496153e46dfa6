package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mstrials.model.Contact;
import org.mstrials.model.Site;

/** Writes where a study is done and whom to ask. */
final class SitesWriter {
    private SitesWriter() {}

    static void write(Describer about, List<Contact> contacts, List<Site> sites, List<String> removedCountries) {
        contacts(about, contacts);
        for (int i = 0; i < sites.size(); i++) {
            site(about, sites.get(i), Iris.part(about.subject(), "location", i + 1));
        }
        about.texts(Mst.removedCountry, removedCountries);
    }

    private static void site(Describer about, Site site, Node node) {
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
        contacts(entry, site.contacts());
    }

    /** A contact is a contribution: somebody in a role, who can be reached. */
    private static void contacts(Describer about, List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            Node node = Iris.part(about.subject(), "contact", i + 1);
            about.add(Mst.contact, node);
            Describer entry = about.of(node)
                    .a(Mst.Contribution)
                    .code(Mst.role, contact.role())
                    .text(Mst.telephone, contact.telephone())
                    .text(Mst.telephoneExtension, contact.extension())
                    .text(Mst.email, contact.email());
            contact.name().ifPresent(name -> {
                entry.add(Mst.contributor, Iris.agent(node));
                about.of(Iris.agent(node)).a(FOAF.Agent.asNode()).text(FOAF.name.asNode(), name);
            });
        }
    }
}
