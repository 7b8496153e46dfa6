package org.mstrials.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation by its identifier in a list of organisations.
 *
 * @param scheme the list in lower case, such as ror, doi (of the Funder Registry), grid or ringgold
 * @param value the identifier without resolver
 */
public record Organisation(String scheme, String value) {
    private static final Pattern ROR =
            Pattern.compile("(?:https?://)?(?:www\\.)?(?:ror\\.org/)?(0[a-z0-9]{6}\\d{2})/?");

    /** Refuses an empty identifier, and a DOI or an identifier of ROR that has not its form, with an {@link IllegalArgumentException}. */
    public Organisation {
        scheme = scheme.toLowerCase(Locale.ROOT);
        if (scheme.equals("ror")) {
            Matcher matcher = ROR.matcher(value.toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "expected a ROR identifier such as https://ror.org/03vek6s52, found \"" + value + "\"");
            }
            value = matcher.group(1);
        }
        if (scheme.equals("doi")) {
            value = new PublicationId.Doi(value).value();
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("expected an identifier of an organisation, found \"\"");
        }
    }
}
