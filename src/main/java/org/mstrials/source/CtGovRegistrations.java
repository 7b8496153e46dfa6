package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.NctId;
import org.mstrials.model.Registration;

/** The further identifiers of a registry record: the sponsor's own, those of other registries, former NCT numbers. */
final class CtGovRegistrations {
    private static final Map<Registry, Pattern> PATTERNS = Map.of(
            Registry.EUDRACT, Pattern.compile("\\d{4}-\\d{6}-\\d{2}"),
            Registry.CTIS, Pattern.compile("\\d{4}-\\d{6}-\\d{2}-\\d{2}"),
            Registry.ISRCTN, Pattern.compile("ISRCTN\\d{8}"));

    private CtGovRegistrations() {}

    static List<Registration> read(Cursor identification) {
        List<Registration> registrations = new ArrayList<>();
        identification
                .values("nctIdAliases", NctId::new)
                .forEach(alias -> registrations.add(
                        new Registration(Registry.CLINICALTRIALS_GOV_ALIAS, alias.value(), Optional.empty())));
        ownNumber(identification).ifPresent(registrations::add);
        registrations.addAll(identification.objects("secondaryIdInfos", CtGovRegistrations::secondary));
        return registrations;
    }

    private static Optional<Registration> ownNumber(Cursor identification) {
        Cursor info = identification.object("orgStudyIdInfo");
        Optional<String> organisation = identification.object("organization").text("fullName");
        Registry registry = info.value("type", CtGovRegistrations::registry).orElse(Registry.SPONSOR);
        return info.text("id").map(number -> new Registration(registry, number, organisation));
    }

    private static Optional<Registration> secondary(Cursor info) {
        Registry stated = info.value("type", CtGovRegistrations::registry).orElse(Registry.OTHER);
        return info.required("id", "an identifier")
                .map(number -> new Registration(kind(info, stated, number), number, info.text("domain")));
    }

    /** An identifier that does not look like its stated kind is kept, but as one of no known kind. */
    private static Registry kind(Cursor info, Registry stated, String number) {
        if (PATTERNS.getOrDefault(Registry.ISRCTN, Pattern.compile(""))
                .matcher(number)
                .matches()) {
            return Registry.ISRCTN;
        }
        Pattern pattern = PATTERNS.get(stated);
        if (pattern == null || pattern.matcher(number).matches()) {
            return stated;
        }
        info.complaints()
                .notice(
                        info.path() + ".id",
                        Complaints.quote(number),
                        "an identifier of " + stated.id().toUpperCase(Locale.ROOT) + " as " + pattern);
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
