package newsarchive.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs made of names (RFC 9562, version 5): the same thing has the same in every export of every
 * archive.
 */
final class StableUuid {
    /** The space of our names; drawn once, never to be changed. */
    private static final UUID SPACE = UUID.fromString("5b0c7a52-3a1f-4e57-9d0b-6f2f4f1c8e11");

    private StableUuid() {}

    /**
     * @param what the sort of thing, so that an article and an actor of the same id differ
     */
    static UUID of(String what, String id) {
        MessageDigest sha1 = sha1();
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(SPACE.getMostSignificantBits())
                        .putLong(SPACE.getLeastSignificantBits())
                        .array());
        sha1.update((what + ":" + id).getBytes(StandardCharsets.UTF_8));
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
        long high = (digest.getLong() & ~0xf000L) | 0x5000L;
        long low = (digest.getLong() & ~(0xc0L << 56)) | (0x80L << 56);
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
