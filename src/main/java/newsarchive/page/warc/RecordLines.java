package newsarchive.page.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes lines of the table of contents from the records of one file, seen in their order. */
final class RecordLines {
    private static final Logger LOG = LoggerFactory.getLogger(RecordLines.class);

    private final String file;
    private String load = "";

    RecordLines(String file) {
        this.file = file;
    }

    /** Takes note of a line that stands already. */
    void goOnFrom(CdxLine line) {
        if (!line.isRevisit()) {
            load = line.load();
        }
    }

    /** The line of the next record; nothing for one that has none. */
    Optional<CdxLine> line(GzipMember member) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
            Optional<WarcRecord> record = reader.next();
            return record.isPresent() ? line(record.get(), member) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // jwarc throws unchecked exceptions too where a header makes no sense.
            LOG.warn("no page can be read from the record at {} of {}", member.start(), file, e);
            return Optional.empty();
        }
    }

    private Optional<CdxLine> line(WarcRecord record, GzipMember member) throws IOException {
        CdxLine.Place place =
                new CdxLine.Place(file, member.start(), member.end() - member.start());
        switch (record) {
            case Warcinfo info -> load = Load.idIn(info.fields()).orElse("");
            case WarcRevisit revisit -> {
                return Optional.of(CdxLine.ofRevisit(revisit.target(), revisit.date(), place));
            }
            default -> {
                Optional<Page> page = PageRecord.read(record);
                return page.map(
                        found -> CdxLine.of(found, Sha256.hex(found.content()), load, place));
            }
        }
        return Optional.empty();
    }
}
