package org.mstrials.source;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.TrialNumber;

/** Numbers of studies in registries, alone or in a text. */
final class TrialNumbers {
    /** Digits in a row that every one of the forms below has. */
    private static final int SHORTEST_NUMBER = 6;

    private static final Map<Registry, Pattern> FORMS = new EnumMap<>(Map.of(
            Registry.CLINICALTRIALS_GOV, Pattern.compile("(?<![A-Z\\d])NCT ?(\\d{8})(?!\\d)", Pattern.CASE_INSENSITIVE),
            Registry.ISRCTN, Pattern.compile("(?<![A-Z\\d])ISRCTN ?(\\d{8})(?!\\d)", Pattern.CASE_INSENSITIVE),
            Registry.CTIS, Pattern.compile("(?<![\\d-])(20\\d{2}-5\\d{5}-\\d{2}-\\d{2})(?![\\d-])"),
            Registry.EUDRACT, Pattern.compile("(?<![\\d-])(20\\d{2}-00\\d{4}-\\d{2})(?![\\d-])")));

    /** What a number starts with in its registry, where the text may leave it out or write a blank. */
    private static final Map<Registry, String> PREFIXES =
            Map.of(Registry.CLINICALTRIALS_GOV, "NCT", Registry.ISRCTN, "ISRCTN");

    /** Data banks of PubMed that are trial registries, in lower case without signs. */
    private static final Map<String, Registry> BANKS = Map.ofEntries(
            Map.entry("clinicaltrialsgov", Registry.CLINICALTRIALS_GOV),
            Map.entry("isrctn", Registry.ISRCTN),
            Map.entry("eudract", Registry.EUDRACT),
            Map.entry("ctis", Registry.CTIS),
            Map.entry("anzctr", Registry.OTHER_REGISTRY),
            Map.entry("chictr", Registry.OTHER_REGISTRY),
            Map.entry("cris", Registry.OTHER_REGISTRY),
            Map.entry("ctri", Registry.OTHER_REGISTRY),
            Map.entry("drks", Registry.OTHER_REGISTRY),
            Map.entry("irct", Registry.OTHER_REGISTRY),
            Map.entry("japicctr", Registry.OTHER_REGISTRY),
            Map.entry("japiccti", Registry.OTHER_REGISTRY),
            Map.entry("jmacct", Registry.OTHER_REGISTRY),
            Map.entry("jprn", Registry.OTHER_REGISTRY),
            Map.entry("jrct", Registry.OTHER_REGISTRY),
            Map.entry("lbctr", Registry.OTHER_REGISTRY),
            Map.entry("ntr", Registry.OTHER_REGISTRY),
            Map.entry("pactr", Registry.OTHER_REGISTRY),
            Map.entry("rebec", Registry.OTHER_REGISTRY),
            Map.entry("repec", Registry.OTHER_REGISTRY),
            Map.entry("rpcec", Registry.OTHER_REGISTRY),
            Map.entry("slctr", Registry.OTHER_REGISTRY),
            Map.entry("tctr", Registry.OTHER_REGISTRY),
            Map.entry("uminctr", Registry.OTHER_REGISTRY));

    private TrialNumbers() {}

    /** The study of an entry of a data bank; empty when the bank is no registry. */
    static Optional<TrialNumber> reported(String bank, String number) {
        String key = bank.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Optional.ofNullable(BANKS.get(key))
                .map(registry -> all(number, true)
                        .findFirst()
                        .orElse(new TrialNumber(
                                FORMS.containsKey(registry) ? Registry.OTHER_REGISTRY : registry, number, true)));
    }

    /** The studies that a text mentions. */
    static Stream<TrialNumber> mentioned(String text) {
        return all(text, false);
    }

    /** Most texts have no number as long as those of registries, and need no closer look. */
    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST_NUMBER; i++) {
            char sign = text.charAt(i);
            digits = sign >= '0' && sign <= '9' ? digits + 1 : 0;
        }
        return digits == SHORTEST_NUMBER;
    }

    private static Stream<TrialNumber> all(String text, boolean reported) {
        if (!hasLongNumber(text)) {
            return Stream.empty();
        }
        return FORMS.entrySet().stream()
                .flatMap(form -> form.getValue()
                        .matcher(text)
                        .results()
                        .map(match -> new TrialNumber(
                                form.getKey(), PREFIXES.getOrDefault(form.getKey(), "") + match.group(1), reported)));
    }
}
