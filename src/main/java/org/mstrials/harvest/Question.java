package org.mstrials.harvest;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What to harvest. A folder belongs to one question. */
public sealed interface Question permits CtGovQuestion, PubMedQuestion, OaiQuestion {
    /** The service, as harvest.json names it. */
    String service();

    /** All that makes this question another than the next: names and values, sorted by name. */
    Map<String, List<String>> terms();

    /** Refuses what is no address of a web service, and one with a password, which would be written down. */
    static void requireAddress(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            throw new WrongQuestion(
                    "expected an address such as https://example.org/oai, without user name or fragment, found "
                            + address);
        }
    }
}
