package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** What a file is, by its first bytes. */
enum Format {
    JSON,
    XML,
    ZIP,
    GZIP,
    EMPTY,
    UNKNOWN;

    private static final int LOOK_AHEAD = 64;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Looks at the first bytes of a stream that supports marks, and leaves it where it was. */
    static Format of(InputStream bytes) throws IOException {
        byte[] head = head(bytes);
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, new byte[] {0x1f, (byte) 0x8b})) {
            return GZIP;
        }
        if (starts(head, new byte[] {'P', 'K', 3, 4}) || starts(head, new byte[] {'P', 'K', 5, 6})) {
            return ZIP;
        }
        return switch (firstSign(head)) {
            case '{', '[' -> JSON;
            case '<' -> XML;
            default -> UNKNOWN;
        };
    }

    /** The first bytes for a complaint: as text when they are, else in hexadecimal. */
    static String firstBytes(InputStream bytes) throws IOException {
        byte[] head = head(bytes);
        StringBuilder text = new StringBuilder();
        for (byte sign : head) {
            if (sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r') {
                return "bytes " + HexFormat.ofDelimiter(" ").formatHex(head, 0, Math.min(head.length, 8));
            }
            text.append((char) sign);
        }
        return Complaints.quote(text.toString().lines().findFirst().orElse(""));
    }

    private static byte[] head(InputStream bytes) throws IOException {
        bytes.mark(LOOK_AHEAD);
        byte[] head = bytes.readNBytes(LOOK_AHEAD);
        bytes.reset();
        return head;
    }

    private static char firstSign(byte[] head) {
        int start = starts(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        for (int i = start; i < head.length; i++) {
            if (!Character.isWhitespace(head[i])) {
                return (char) head[i];
            }
        }
        return ' ';
    }

    private static boolean starts(byte[] head, byte[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
