package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;

/** What a client wants to read. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The media type that a client likes best.
     *
     * @param offers what there is; the first is for clients without a preference
     * @return empty when the client accepts none
     */
    static Optional<String> choose(HttpServletRequest request, List<String> offers) {
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return Optional.of(offers.getFirst());
        }
        AcceptList offered = AcceptList.create(offers.toArray(String[]::new));
        return Optional.ofNullable(AcceptList.match(new AcceptList(accept), offered))
                .map(type -> type.getContentTypeStr());
    }
}
