package newsarchive.page.warc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The load that records belong to: a warcinfo record names it, and all records behind that one, up
 * to the next, are its.
 *
 * @param id as people are told it; empty where nobody named one
 * @param record the id of the warcinfo record
 */
record Load(String id, URI record) {
    private static final String FIELD = "load";

    static Load named(String id) {
        return new Load(id, URI.create("urn:uuid:" + UUID.randomUUID()));
    }

    /** The record that begins it in a file. */
    Warcinfo begin(String file) {
        return new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(record)
                .filename(file)
                .fields(
                        Map.of(
                                "software",
                                List.of("newsarchive"),
                                "format",
                                List.of("WARC File Format 1.1"),
                                FIELD,
                                id.isEmpty() ? List.of() : List.of(id)))
                .build();
    }

    /** The id that a warcinfo record names. */
    static Optional<String> idIn(MessageHeaders fields) {
        return fields.first(FIELD);
    }
}
