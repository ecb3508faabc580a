package newsarchive.page.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.page.Page;
import newsarchive.page.Request;
import newsarchive.page.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

final class WarcArchiveTest {
    private static final Page WEB = Pages.fetched("https://news.example/a", "<h1>Tide</h1>é");
    private static final Page FILE =
            Pages.handedOver("urn:sha256:00ff", "text/html", "<h1>Ebb</h1>");
    private static final Page LINE =
            Pages.handedOver("https://news.example/c", "application/json", "{\"headline\":\"C\"}");

    @TempDir private Path folder;

    @Test
    void pagesComeBackAsTheyWere() {
        append(WEB, FILE, LINE);
        assertThat(read(Position.START))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*headers")
                .isEqualTo(List.of(WEB, FILE, LINE));
        assertThat(read(Position.START).getFirst().headers().get("set-cookie"))
                .containsExactly("a=1", "b=2");
        assertThat(read(Position.START).getFirst().contentType())
                .hasValue("text/html; charset=utf-8");
    }

    @Test
    void otherToolsReadTheFiles() throws IOException {
        append(WEB, FILE);
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file())) {
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                types.add(record.type());
                checkDigests(record);
            }
        }
        assertThat(types).containsExactly("warcinfo", "response", "resource");
    }

    private static void checkDigests(WarcRecord record) throws IOException {
        if (record instanceof WarcTargetRecord page) {
            byte[] payload =
                    switch (page) {
                        case WarcResponse response ->
                                response.http().body().stream().readAllBytes();
                        case WarcResource resource -> resource.body().stream().readAllBytes();
                        default -> throw new AssertionError(page.type());
                    };
            assertThat(page.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.hex(payload));
            assertThat(page.version().toString()).isEqualTo("WARC/1.1");
            record.body().consume();
            assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
        }
    }

    @Test
    void theSameContentAtTheSameAddressIsUnchanged() {
        append(WEB, FILE);
        assertThat(append(WEB, FILE))
                .containsExactly(new Appended.Unchanged(), new Appended.Unchanged());
        assertThat(append(Pages.fetched(WEB.url(), "<h1>Flood</h1>")).getFirst())
                .isInstanceOf(Appended.Kept.class);
        assertThat(append(Pages.fetched(WEB.url() + "?utm_source=x#top", "<h1>Flood</h1>")))
                .containsExactly(new Appended.Unchanged());
    }

    @Test
    void theSamePageTwiceInABatchIsKeptOnce() {
        assertThat(append(WEB, WEB).get(1)).isEqualTo(new Appended.Unchanged());
    }

    @Test
    void readingGoesOnFromAnyPosition() {
        List<Appended> ends = append(WEB, FILE, LINE);
        assertThat(ends.getFirst()).isInstanceOf(Appended.Kept.class);
        Position first = ((Appended.Kept) ends.getFirst()).end();
        assertThat(read(first)).extracting(Page::url).containsExactly(FILE.url(), LINE.url());
        assertThat(new KeptPages(folder).count(first)).isEqualTo(2);
        Position last = ((Appended.Kept) ends.getLast()).end();
        assertThat(read(last)).isEmpty();
        try (Stream<Kept> kept = new KeptPages(folder).read(Position.START)) {
            assertThat(kept.map(Kept::end))
                    .isEqualTo(ends.stream().map(end -> ((Appended.Kept) end).end()).toList());
        }
    }

    @Test
    void fullFilesAreFollowedByNewOnes() {
        try (WarcArchive archive = WarcArchive.open(folder, new KeepingOptions(600, 0))) {
            for (int i = 0; i < 5; i++) {
                archive.append(List.of(Pages.fetched("https://news.example/" + i, "<p>" + i)));
            }
        }
        assertThat(new WarcFolder(folder).files()).hasSizeGreaterThan(1);
        assertThat(read(Position.START))
                .extracting(Page::url)
                .containsExactlyElementsOf(
                        Stream.of(0, 1, 2, 3, 4).map(i -> "https://news.example/" + i).toList());
    }

    @Test
    void unfinishedRecordsAreCutOffWhereverTheWriterWasKilled() throws IOException {
        append(WEB);
        byte[] one = Files.readAllBytes(file());
        append(FILE);
        byte[] two = Files.readAllBytes(file());
        byte[] contents = Files.readAllBytes(cdxj());
        for (int length = one.length; length <= two.length; length += 7) {
            Files.write(file(), Arrays.copyOf(two, length));
            Files.write(cdxj(), contents);
            WarcArchive.open(folder).close();
            assertThat(Files.size(file())).isEqualTo(length == two.length ? length : one.length);
            assertThat(append(FILE).getFirst() instanceof Appended.Kept)
                    .isEqualTo(length < two.length);
            assertThat(read(Position.START)).hasSize(2);
        }
    }

    @Test
    void aMissingOrHalfTableOfContentsIsMadeAgain() throws IOException {
        append(WEB, FILE, LINE);
        byte[] contents = Files.readAllBytes(cdxj());
        for (byte[] left :
                List.of(
                        new byte[0],
                        Arrays.copyOf(contents, contents.length / 2),
                        Arrays.copyOf(contents, contents.length - 1),
                        Pages.bytes("rubbish\n"))) {
            Files.write(cdxj(), left);
            WarcArchive.open(folder).close();
            assertThat(cdxj()).hasBinaryContent(contents);
        }
        Files.delete(cdxj());
        WarcArchive.open(folder).close();
        assertThat(cdxj()).hasBinaryContent(contents);
    }

    @Test
    void damageInTheMiddleCostsOnlyThatRecord() throws IOException {
        Appended first = append(WEB).getFirst();
        append(FILE, LINE);
        byte[] bytes = Files.readAllBytes(file());
        int at = (int) ((Appended.Kept) first).end().offset() + 60;
        bytes[at] ^= 0x55;
        Files.write(file(), bytes);
        try (Stream<Kept> kept = new KeptPages(folder).read(Position.START)) {
            assertThat(kept.map(Kept::getClass).map(Class::getSimpleName))
                    .containsExactly("Whole", "Damaged", "Whole");
        }
        Files.delete(cdxj());
        WarcArchive.open(folder).close();
        assertThat(read(Position.START)).extracting(Page::url).contains(WEB.url(), LINE.url());
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void headersCannotForgeRecords() {
        Page hostile =
                new Page(
                        "https://news.example/h",
                        Pages.TIME,
                        Page.Origin.FETCHED,
                        200,
                        Map.of(
                                "x-a", List.of("1\r\n\r\nWARC/1.1\r\n"),
                                "bad name", List.of("x"),
                                "transfer-encoding", List.of("chunked"),
                                "content-length", List.of("999999")),
                        Pages.bytes("<p>body"));
        append(hostile);
        assertThat(read(Position.START).getFirst().body()).isEqualTo(hostile.body());
    }

    @Test
    void theRequestIsKeptBesideItsAnswer() throws IOException {
        append(asked(WEB, 200), FILE);
        List<WarcRecord> records = records();
        assertThat(records)
                .extracting(WarcRecord::type)
                .containsExactly("warcinfo", "response", "request", "resource");
        WarcRequest request = (WarcRequest) records.get(2);
        assertThat(request.concurrentTo()).containsExactly(records.get(1).id());
        assertThat(request.target()).isEqualTo(WEB.url());
        assertThat(((WarcResponse) records.get(1)).ipAddress().orElseThrow().getHostAddress())
                .isEqualTo("192.0.2.7");
        assertThat(read(Position.START)).extracting(Page::url).contains(WEB.url(), FILE.url());
    }

    @Test
    void aVisitThatFoundNothingNewLeavesARecordThatRefersToTheFirst() throws IOException {
        append(WEB);
        Page again = asked(WEB, 200);
        Page unmodified = asked(Pages.fetched(WEB.url(), ""), 304);
        Page new1 = asked(Pages.fetched("https://news.example/n", "<h1>New</h1>"), 200);
        try (WarcArchive archive = WarcArchive.open(folder)) {
            assertThat(archive.appendVisits(List.of(again, unmodified, new1)))
                    .extracting(answer -> answer.getClass().getSimpleName())
                    .containsExactly("Revisited", "Revisited", "Kept");
        }
        List<WarcRecord> records = records();
        WarcRevisit same = (WarcRevisit) records.get(2);
        assertThat(same.refersTo()).hasValue(records.get(1).id());
        assertThat(same.refersToTargetURI().orElseThrow()).hasToString(WEB.url());
        assertThat(same.refersToDate()).hasValue(WEB.captured());
        assertThat(same.payloadDigest()).isEqualTo(((WarcResponse) records.get(1)).payloadDigest());
        assertThat(((WarcRevisit) records.get(4)).profile())
                .isEqualTo(WarcRevisit.SERVER_NOT_MODIFIED_1_1);
        assertThat(read(Position.START))
                .extracting(Page::url)
                .containsExactly(WEB.url(), new1.url());
        assertThat(new KeptPages(folder).count(Position.START)).isEqualTo(2);
    }

    @Test
    void aTableOfContentsWithVisitsAndLoadsIsMadeAgainAsItWas() throws IOException {
        try (WarcArchive archive = WarcArchive.open(folder)) {
            archive.begin("first");
            archive.appendVisits(List.of(asked(WEB, 200), asked(WEB, 200)));
            archive.begin("second");
            archive.append(List.of(FILE));
        }
        byte[] contents = Files.readAllBytes(cdxj());
        assertThat(Files.readString(cdxj()))
                .contains("\"load\":\"first\"", "warc/revisit", "\"load\":\"second\"");
        Files.delete(cdxj());
        WarcArchive.open(folder).close();
        assertThat(cdxj()).hasBinaryContent(contents);
        Files.write(cdxj(), Arrays.copyOf(contents, contents.length / 2));
        WarcArchive.open(folder).close();
        assertThat(cdxj()).hasBinaryContent(contents);
    }

    @Test
    void aTombstoneTakesThePlaceOfWhatWasExpungedAndNothingElseMoves() throws IOException {
        Page other = asked(Pages.fetched("https://news.example/o", "<h1>Other</h1>"), 200);
        try (WarcArchive archive = WarcArchive.open(folder)) {
            archive.appendVisits(List.of(asked(WEB, 200), other, asked(WEB, 200)));
            byte[] before = Files.readAllBytes(file());
            archive.expunge(line -> line.address().equals(WEB.url()));
            byte[] after = Files.readAllBytes(file());
            assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
            assertThat(archive.append(List.of(FILE)).getFirst()).isInstanceOf(Appended.Kept.class);
        }
        assertThat(records())
                .extracting(WarcRecord::type)
                .containsExactly(
                        "warcinfo",
                        "metadata",
                        "metadata",
                        "response",
                        "request",
                        "metadata",
                        "metadata",
                        "resource");
        assertThat(read(Position.START))
                .extracting(Page::url)
                .containsExactly(other.url(), FILE.url());
        byte[] contents = Files.readAllBytes(cdxj());
        Files.delete(cdxj());
        WarcArchive.open(folder).close();
        assertThat(cdxj()).hasBinaryContent(contents);
    }

    private static Page asked(Page page, int status) {
        Map<String, List<String>> headers = Map.of("user-agent", List.of("newsarchive/test"));
        return new Page(
                page.url(),
                page.captured(),
                page.origin(),
                status,
                page.headers(),
                page.body(),
                new Request("GET", headers, "192.0.2.7"));
    }

    private List<WarcRecord> records() throws IOException {
        try (WarcReader reader = new WarcReader(file())) {
            return reader.records().toList();
        }
    }

    @Test
    void linesOfTheContentsSayWhereToLook() throws IOException {
        append(WEB);
        assertThat(Files.readString(cdxj()))
                .startsWith("example,news)/a 20260304050607 {\"url\":\"https://news.example/a\",")
                .contains("\"mime\":\"text/html\"", "\"offset\":\"", "\"length\":\"");
    }

    @Test
    void aGrowingFileCanBeRead() throws IOException {
        append(WEB);
        Files.write(file(), new byte[] {0x1f, (byte) 0x8b}, StandardOpenOption.APPEND);
        assertThat(read(Position.START)).hasSize(1);
    }

    private List<Appended> append(Page... pages) {
        try (WarcArchive archive = WarcArchive.open(folder)) {
            return archive.append(List.of(pages));
        }
    }

    private List<Page> read(Position from) {
        try (Stream<Kept> kept = new KeptPages(folder).read(from)) {
            return kept.filter(Kept.Whole.class::isInstance)
                    .map(record -> ((Kept.Whole) record).page())
                    .toList();
        }
    }

    private Path file() {
        return new WarcFolder(folder).files().getFirst();
    }

    private Path cdxj() {
        return file().resolveSibling(file().getFileName() + ".cdxj");
    }
}
