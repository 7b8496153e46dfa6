package org.mstrials.harvest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who asks. Services want to know, so that they can write to somebody before they block him.
 *
 * @param program name and version, such as ms-trials/1.0
 * @param contact an e-mail address
 * @param ncbiKey the key that NCBI gave to this contact; it is sent, and never written or shown
 */
public record Caller(String program, Optional<String> contact, Optional<String> ncbiKey) {
    private static final Pattern E_MAIL = Pattern.compile("[!-~&&[^<>()@]]+@[!-~&&[^<>()@]]+");
    private static final Pattern KEY = Pattern.compile("[!-~]+");

    /** Refuses a contact or a key that cannot be sent with {@link WrongQuestion}. */
    public Caller {
        contact.ifPresent(address -> {
            if (!E_MAIL.matcher(address).matches()) {
                throw new WrongQuestion("expected an e-mail address as contact, found \"" + address + '"');
            }
        });
        if (ncbiKey.isPresent() && !KEY.matcher(ncbiKey.get()).matches()) {
            throw new WrongQuestion("expected an API key without blanks in NCBI_API_KEY");
        }
    }

    /** The HTTP header of that name (RFC 9110, section 10.1.5). */
    String userAgent() {
        return contact.map(address -> program + " (mailto:" + address + ')').orElse(program);
    }

    /** What NCBI wants with every request: tool, e-mail and key. */
    Map<String, String> ncbiParameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("tool", "ms-trials");
        contact.ifPresent(address -> parameters.put("email", address));
        ncbiKey.ifPresent(key -> parameters.put("api_key", key));
        return parameters;
    }

    /** A text of a service, which may repeat the key, without it. */
    String withoutKey(String text) {
        return ncbiKey.map(key -> text.replace(key, "…")).orElse(text);
    }

    @Override
    public String toString() {
        return userAgent();
    }
}
