package org.mstrials.harvest;

/** What the user asks for cannot be asked; the message says what was expected and what was found. */
public final class WrongQuestion extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Tells the user what is wrong. */
    public WrongQuestion(String message) {
        super(message);
    }
}
