package org.mstrials.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A number as a registry prints it. Digits with at most one point are a number; "1,249" may be 1249 or 1.249 and is
 * none; "NA" and "NE" say why there is none.
 *
 * @param text as printed
 */
public record PrintedNumber(String text) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d*\\.?\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

    /** The number, with the zeros that are printed; empty when it is none. */
    public Optional<BigDecimal> decimal() {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number, when it is whole and not negative. */
    public OptionalLong whole() {
        return WHOLE.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Why there is no number, as far as the text is one of the registry's codes for that. */
    public Optional<Code.Missing> missing() {
        return switch (text) {
            case "NA" -> Optional.of(Code.Missing.NOT_AVAILABLE);
            case "NE" -> Optional.of(Code.Missing.NOT_ESTIMABLE);
            default -> Optional.empty();
        };
    }
}
