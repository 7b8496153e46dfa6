package org.mstrials.harvest;

import org.mstrials.model.BadInstallation;

/** The service will not answer this question, however often it is asked. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A refusal as the service states it.
     *
     * @param code HTTP status, or error code of OAI-PMH
     * @param text what the service says of it
     */
    Refused(String code, String text) {
        super(text.isBlank() ? code : code + ": " + text);
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The refusal as the end of the harvest. */
    BadInstallation asEnd(String service) {
        return new BadInstallation(
                service + " refuses the request: " + getMessage(),
                "mend the question or the address, or ask the service; what was received so far is kept",
                this);
    }
}
