package org.mstrials.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mstrials.model.Contact;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.Site;

/** Where a study is done and, only when an operator asks for it, whom to ask there. */
final class CtGovSites {
    private final Cursor module;
    private final Disclosure disclosure;

    CtGovSites(Cursor module, Disclosure disclosure) {
        this.module = module;
        this.disclosure = disclosure;
    }

    List<Contact> contacts() {
        return contacts(module, "centralContacts");
    }

    List<Site> sites() {
        return module.objects("locations", this::site);
    }

    private Optional<Site> site(Cursor location) {
        return Optional.of(new Site(
                location.text("facility"),
                location.text("city"),
                location.text("state"),
                location.text("zip"),
                location.text("country"),
                location.code("status", RegistryCode.OverallStatus.class),
                point(location.object("geoPoint")),
                contacts(location, "contacts")));
    }

    private List<Contact> contacts(Cursor cursor, String field) {
        return disclosure.contacts() ? cursor.objects(field, CtGovSites::contact) : List.of();
    }

    private static Optional<Contact> contact(Cursor contact) {
        return Optional.of(new Contact(
                contact.value("role", CtGovContributions::role),
                contact.text("name"),
                contact.text("phone"),
                contact.text("phoneExt"),
                contact.text("email")));
    }

    private static Optional<Site.Point> point(Cursor geoPoint) {
        Optional<BigDecimal> longitude = geoPoint.number("lon");
        return geoPoint.number("lat").flatMap(lat -> longitude.map(lon -> new Site.Point(lat, lon)));
    }
}
