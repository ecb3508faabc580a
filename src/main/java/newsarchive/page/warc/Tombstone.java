package newsarchive.page.warc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;

/**
 * A record that says that another one was here and is destroyed, and nothing more about it. The
 * comment that gzip allows in the head of a member makes it as long as need be.
 */
final class Tombstone {
    private static final int FLAGS = 3;
    private static final byte WITH_COMMENT = 16;
    private static final byte[] TEXT =
            "expunged: a person removed the record that was here\r\n"
                    .getBytes(StandardCharsets.UTF_8);

    private Tombstone() {}

    /** A gzip member of exactly so many bytes. */
    static byte[] ofLength(long length) {
        byte[] record =
                PageRecord.compress(
                        new WarcMetadata.Builder()
                                .version(MessageVersion.WARC_1_1)
                                .body(MediaType.WARC_FIELDS, TEXT)
                                .build());
        int missing = Math.toIntExact(length) - record.length;
        if (missing == 0) {
            return record;
        }
        if (missing < 0) {
            throw new IllegalArgumentException("no record is as short as " + length + " bytes");
        }
        byte[] padded = new byte[record.length + missing];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(record, 0, padded, 0, GzipMember.HEADER);
        padded[FLAGS] |= WITH_COMMENT;
        padded[GzipMember.HEADER + missing - 1] = 0; // The end of the comment.
        System.arraycopy(
                record,
                GzipMember.HEADER,
                padded,
                GzipMember.HEADER + missing,
                record.length - GzipMember.HEADER);
        return padded;
    }
}
