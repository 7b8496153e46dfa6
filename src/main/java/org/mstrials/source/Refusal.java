package org.mstrials.source;

/** What a value says when it refuses to be constructed: "expected X, found Y". */
final class Refusal {
    private static final String EXPECTED = "expected ";
    private static final String FOUND = ", found ";

    private Refusal() {}

    /** The X of "expected X, found Y"; what was found is quoted by the caller, who knows it in full. */
    static String expectation(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int end = message.lastIndexOf(FOUND);
        return message.startsWith(EXPECTED) && end > 0 ? message.substring(EXPECTED.length(), end) : message;
    }
}
