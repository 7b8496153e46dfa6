package org.mstrials.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Registry;

/**
 * Knows registries by the form of their numbers: those of the European Union and the primary registries of the World
 * Health Organization whose numbers cannot be taken for anything else.
 */
final class RegistryNumbers {
    private static final Map<Registry, Pattern> FORMS = new EnumMap<>(Map.ofEntries(
            form(Registry.EUDRACT, "20\\d{2}-\\d{6}-\\d{2}"),
            form(Registry.CTIS, "20\\d{2}-\\d{6}-\\d{2}-\\d{2}"),
            form(Registry.ISRCTN, "ISRCTN\\d{8}"),
            form(Registry.ANZCTR, "ACTRN\\d{14}p?"),
            form(Registry.CHICTR, "ChiCTR(?:-[A-Z]+-)?\\d{8,10}"),
            form(Registry.CRIS, "KCT\\d{7}"),
            form(Registry.CTRI, "CTRI/\\d{4}/\\d{2,3}/\\d{6}"),
            form(Registry.DRKS, "DRKS\\d{8}"),
            form(Registry.IRCT, "IRCT\\d{8,14}N\\d{1,3}"),
            form(Registry.JAPICCTI, "(?:JPRN-)?JapicCTI-\\d{6}"),
            form(Registry.JRCT, "(?:JPRN-)?jRCTs?\\d{9,10}"),
            form(Registry.NTR, "NTR\\d{1,5}"),
            form(Registry.PACTR, "PACTR\\d{15,16}"),
            form(Registry.REBEC, "RBR-[0-9a-z]{6,8}"),
            form(Registry.RPCEC, "RPCEC\\d{8}"),
            form(Registry.SLCTR, "SLCTR/\\d{4}/\\d{3}"),
            form(Registry.TCTR, "TCTR\\d{11}"),
            form(Registry.UMIN, "(?:JPRN-)?UMIN\\d{9}"),
            form(Registry.UTN, "U\\d{4}-\\d{4}-\\d{4}")));

    private RegistryNumbers() {}

    /** The registry whose numbers look like this one. */
    static Optional<Registry> recognise(String number) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(number).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the numbers of a registry look like, if that is known. */
    static Optional<Pattern> form(Registry registry) {
        return Optional.ofNullable(FORMS.get(registry));
    }

    private static Map.Entry<Registry, Pattern> form(Registry registry, String regex) {
        return Map.entry(registry, Pattern.compile(regex));
    }
}
