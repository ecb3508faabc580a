package newsarchive.page.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newsarchive.page.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/** A page that was fetched again and had not changed, as a record that refers to the first. */
final class Revisit {
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final int NOT_MODIFIED = 304;

    private Revisit() {}

    /**
     * What a revisit refers to.
     *
     * @param payload the digest that its record states
     */
    record Original(URI record, String url, Instant captured, @Nullable WarcDigest payload) {
        /** Whether the record is still there. */
        static boolean isIn(GzipMember member) {
            return !new String(member.content(), StandardCharsets.ISO_8859_1)
                    .contains("\nWARC-Type: metadata\r");
        }

        static Original read(GzipMember member) throws IOException {
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
                WarcRecord first = reader.next().orElseThrow(() -> new IOException("no record"));
                if (!(first instanceof WarcCaptureRecord capture)) {
                    throw new IOException("no page record");
                }
                return new Original(
                        capture.id(),
                        capture.target(),
                        capture.date(),
                        capture.payloadDigest().orElse(null));
            }
        }
    }

    /** Whether a server said so itself, without sending the page again. */
    static boolean isNotModified(Page page) {
        return page.status() == NOT_MODIFIED;
    }

    /** The record of an answer with the very bytes of the original. */
    static WarcRevisit sameBytes(Page page, Original original) {
        WarcRevisit.Builder record =
                record(page, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                        .refersTo(original.record(), original.url(), original.captured());
        return record.payloadDigest(PageRecord.digest(page.body())).build();
    }

    /** The record of an answer that says that nothing has changed. */
    static WarcRevisit notModified(Page page) {
        return record(page, WarcRevisit.SERVER_NOT_MODIFIED_1_1).build();
    }

    private static WarcRevisit.Builder record(Page page, URI profile) {
        byte[] head = HttpHead.of(page);
        return new WarcRevisit.Builder(page.url(), profile)
                .version(MessageVersion.WARC_1_1) // Knows fractions of a second.
                .date(page.captured())
                .blockDigest(PageRecord.digest(head))
                .body(RESPONSE, head);
    }
}
