package org.mstrials.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a text is and under which terms.
 *
 * @param licences licences by address
 * @param links addresses of the text
 * @param archives who keeps a copy for later times
 */
public record Access(List<Licence> licences, List<Link> links, List<String> archives) {
    /**
     * A licence of a text.
     *
     * @param address the licence
     * @param start from when on it holds
     * @param delayInDays days from publication until it holds
     * @param version which version of the text it is for, such as am, vor or tdm
     */
    public record Licence(
            URI address, Optional<PartialDate> start, OptionalLong delayInDays, Optional<String> version) {
        /** A licence without terms. */
        public static Licence of(URI address) {
            return new Licence(address, Optional.empty(), OptionalLong.empty(), Optional.empty());
        }

        /** Whether more is known than the licence itself. */
        public boolean hasTerms() {
            return start.isPresent() || delayInDays.isPresent() || version.isPresent();
        }
    }

    /**
     * An address of a text.
     *
     * @param address where it is
     * @param format its media type
     * @param version which version of the text, such as am or vor
     * @param purpose what the address is meant for
     */
    public record Link(URI address, Optional<String> format, Optional<String> version, Optional<String> purpose) {
        /** An address of which nothing else is said. */
        public static Link of(URI address) {
            return new Link(address, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
