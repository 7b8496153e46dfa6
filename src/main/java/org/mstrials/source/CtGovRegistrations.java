package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.NctId;
import org.mstrials.model.Registration;

/** The further identifiers of a registry record: the sponsor's own, those of other registries, former NCT numbers. */
final class CtGovRegistrations {
    private CtGovRegistrations() {}

    /**
     * Reads all of them.
     *
     * @param holder name of the organisation that holds the record, whose own number is among them
     */
    static List<Registration> read(Cursor identification, Optional<String> holder) {
        List<Registration> registrations = new ArrayList<>();
        identification
                .values("nctIdAliases", NctId::new)
                .forEach(
                        alias -> registrations.add(new Registration(Registry.CLINICALTRIALS_GOV_ALIAS, alias.value())));
        ownNumber(identification.object("orgStudyIdInfo"), holder).ifPresent(registrations::add);
        registrations.addAll(identification.objects("secondaryIdInfos", CtGovRegistrations::secondary));
        return registrations;
    }

    private static Optional<Registration> ownNumber(Cursor info, Optional<String> holder) {
        Registry registry = info.value("type", CtGovRegistrations::registry).orElse(Registry.SPONSOR);
        return info.text("id")
                .map(number -> new Registration(
                        registry, Optional.empty(), number, holder, info.value("link", WebAddress::parse)));
    }

    private static Optional<Registration> secondary(Cursor info) {
        Optional<Registry> stated = info.value("type", CtGovRegistrations::registry);
        return info.required("id", "an identifier").map(number -> {
            Registry registry = kind(info, stated.orElse(Registry.OTHER), number);
            return new Registration(
                    registry,
                    stated.filter(said -> said != registry),
                    number,
                    info.text("domain"),
                    info.value("link", WebAddress::parse));
        });
    }

    /** The number's own form counts; one that does not look like its stated kind is kept as one of no known kind. */
    private static Registry kind(Cursor info, Registry stated, String number) {
        Optional<Registry> recognised = RegistryNumbers.recognise(number);
        Optional<Pattern> form = RegistryNumbers.form(stated);
        if (recognised.isPresent() || form.isEmpty()) {
            return recognised.orElse(stated);
        }
        info.complaints()
                .notice(
                        info.path() + ".id",
                        Complaints.quote(number),
                        "an identifier of " + stated.id().toUpperCase(Locale.ROOT) + " as " + form.get());
        return Registry.OTHER;
    }

    private static Registry registry(String type) {
        return switch (type) {
            case "EUDRACT_NUMBER" -> Registry.EUDRACT;
            case "CTIS" -> Registry.CTIS;
            case "REGISTRY" -> Registry.OTHER_REGISTRY;
            case "OTHER_GRANT" -> Registry.GRANT;
            case "OTHER" -> Registry.OTHER;
            case "NIH", "FDA", "VA", "CDC", "AHRQ", "SAMHSA" -> Registry.valueOf(type);
            default ->
                throw new IllegalArgumentException(
                        "expected one of NIH, FDA, VA, CDC, AHRQ, SAMHSA, OTHER_GRANT, EUDRACT_NUMBER, CTIS, REGISTRY,"
                                + " OTHER, found " + Complaints.quote(type));
        };
    }
}
