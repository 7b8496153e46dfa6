package org.mstrials.source;

/**
 * What all readers of one run share.
 *
 * @param disclosure what an operator asked for
 * @param census counts the paths
 */
record Context(Disclosure disclosure, Census census) {
    PathUse use(RecordKind kind) {
        return census.root(kind);
    }

    /** A text as it may be published: without e-mail addresses unless contacts are disclosed; it may end empty. */
    String publishable(String text) {
        return disclosure.contacts() ? text : EmailAddresses.without(text);
    }
}
