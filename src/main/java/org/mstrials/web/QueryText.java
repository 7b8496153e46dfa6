package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ServletOps;

/** The text of a query that is sent as a body. */
final class QueryText {
    /** The longest query, in bytes or characters; parsing one of 5 MB takes seconds that no time limit covers. */
    static final int LIMIT = 1 << 20;

    private QueryText() {}

    /** Reads it; refuses what is too long or not UTF-8. */
    static String read(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
            requireShort(bytes.length);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            ServletOps.errorBadRequest("The query is not UTF-8");
        } catch (IOException clientLeft) {
            ServletOps.errorOccurred(clientLeft);
        }
        throw new IllegalStateException("refused above");
    }

    /** Refuses a length above the limit. */
    static void requireShort(int length) {
        if (length > LIMIT) {
            ServletOps.error(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The query is longer than " + LIMIT + " bytes");
        }
    }
}
