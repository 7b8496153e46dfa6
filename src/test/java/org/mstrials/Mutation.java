package org.mstrials;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;

/** Damage to bytes, as fuzzers do it, but always the same for the same seed. */
public final class Mutation {
    private static final int MOST_HITS = 8;
    private static final String SIGNS = "\"\\{}[]<>&;,:09-.%\0\u007f";

    private Mutation() {}

    /** A copy in which some places are changed, cut, repeated or overwritten. */
    public static byte[] of(byte[] bytes, SplittableRandom random) {
        byte[] damaged = bytes.clone();
        for (int hits = random.nextInt(1, MOST_HITS); hits > 0 && damaged.length > 1; hits--) {
            int start = random.nextInt(damaged.length);
            int end = Math.min(damaged.length, start + random.nextInt(1, 40));
            switch (random.nextInt(5)) {
                case 0 -> damaged[start] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[start] = (byte) random.nextInt(256);
                case 2 -> damaged[start] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                case 3 -> damaged = joined(damaged, 0, start, end, damaged.length);
                default -> damaged = joined(damaged, 0, end, start, damaged.length);
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] bytes, int from, int to, int again, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, from, to - from);
        joined.write(bytes, again, end - again);
        return joined.toByteArray();
    }
}
