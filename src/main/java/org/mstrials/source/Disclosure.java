package org.mstrials.source;

/**
 * What of a record is published only when an operator asks for it.
 *
 * @param contacts names, telephone numbers and e-mail addresses of contacts
 * @param abstracts text of abstracts, which is their publisher's
 */
public record Disclosure(boolean contacts, boolean abstracts) {
    /** Neither contacts nor abstracts. */
    public static final Disclosure NOTHING = new Disclosure(false, false);
}
