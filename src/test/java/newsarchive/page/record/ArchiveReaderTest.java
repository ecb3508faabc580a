package newsarchive.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class ArchiveReaderTest {
    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>hello";

    @Test
    void everyVersionIsReadHoweverItIsPacked() throws IOException {
        for (String version : List.of("0.17", "0.18", "1.0", "1.1")) {
            List<String> records = List.of(warc(version, "/a", HTTP), warc(version, "/b", HTTP));
            List<String> all = List.of("https://news.example/a", "https://news.example/b");
            String joined = String.join("", records);
            assertThat(targets(bytes(joined))).isEqualTo(all);
            assertThat(targets(members(records))).isEqualTo(all);
            assertThat(targets(members(List.of(joined)))).isEqualTo(all);
            assertThat(targets(bytes(joined.replace("\r\n", "\n").replace(": 52", ": 49"))))
                    .isEqualTo(all);
            assertThat(targets(bytes(joined.strip()))).isEqualTo(all);
        }
    }

    @Test
    void bothKindsOfArcFilesAreRead() throws IOException {
        String one = "1 0 Someone\nURL IP-address Archive-date Content-type Archive-length\n";
        String two =
                "2 0 Someone\nURL IP-address Archive-date Content-type Result-code Checksum Location"
                        + " Offset Filename Archive-length\n";
        for (String between : List.of("", "200 - - 0 file.arc ")) {
            String about = between.isEmpty() ? one : two;
            List<String> records =
                    List.of(
                            arc("filedesc://file.arc", "text/plain " + between, about),
                            arc("http://news.example/a b", "text/html; charset=x " + between, HTTP),
                            arc("dns:news.example", "text/dns " + between, "1.2.3.4"));
            for (byte[] file : List.of(bytes(String.join("", records)), members(records))) {
                List<RecordHead> heads = heads(file);
                assertThat(heads)
                        .extracting(RecordHead::type)
                        .containsExactly("warcinfo", "response", "response");
                assertThat(heads.get(1).target()).isEqualTo("http://news.example/a b");
                assertThat(heads.get(1).date().orElseThrow()).isEqualTo("2004-09-25T00:10:13Z");
                assertThat(heads).map(RecordPage::isPossible).containsExactly(false, true, false);
            }
        }
    }

    @Test
    void foldedFieldsAndOldLettersAreUnderstood() throws IOException {
        String record =
                """
                WARC/1.0
                warc-type: response
                WARC-Target-URI:
                 https://news.example/é
                Content-Length: 0

                """;
        assertThat(targets(record.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("https://news.example/é");
        assertThat(targets(bytes(record))).containsExactly("https://news.example/é");
    }

    @Test
    void wrongLengthsCostTheRecordsTheyHitAndNoOthers() throws IOException {
        String good = warc("1.0", "/good", HTTP);
        for (String length : List.of("45", "90", "-5", "x", "")) {
            String bad = warc("1.0", "/bad", HTTP).replace(": 52\r\n", ": " + length + "\r\n");
            byte[] file = bytes(good + bad + good.replace("/good", "/eaten") + good);
            assertThat(targets(file)).startsWith("https://news.example/good");
            assertThat(targets(file)).endsWith("https://news.example/good");
            assertThat(damages(file)).as(length).isNotEmpty();
        }
    }

    @Test
    void aTornMemberCostsItselfAlone() throws IOException {
        byte[] first = members(List.of(warc("1.0", "/a", HTTP)));
        byte[] second = members(List.of(warc("1.0", "/b", HTTP)));
        byte[] third = members(List.of(warc("1.0", "/c", HTTP)));
        second[second.length / 2] ^= 0x55;
        byte[] file = join(first, second, third);
        assertThat(targets(file)).contains("https://news.example/a", "https://news.example/c");
        assertThat(damages(file)).isNotEmpty();
        assertThat(damages(join(first, new byte[512]))).isEmpty();
    }

    @Test
    void noBytesMakeItFailOrRunForEver() throws IOException {
        Random random = new Random(11);
        byte[] sound = members(List.of(warc("1.0", "/a", HTTP), warc("1.0", "/b", HTTP)));
        byte[] plain =
                bytes(warc("1.0", "/a", HTTP) + arc("http://a.example/", "text/html ", HTTP));
        for (int i = 0; i < 2000; i++) {
            byte[] file = (i % 2 == 0 ? sound : plain).clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            pieces(Arrays.copyOf(file, random.nextInt(file.length + 20)));
        }
    }

    @Test
    void whatUnpacksToFarTooMuchIsGivenUp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(warc("1.0", "/a", HTTP).replace(": 52\r\n", ": 9000000000\r\n")));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 260; i++) {
                out.write(zeros);
            }
        }
        assertThat(damages(packed.toByteArray()))
                .containsExactly("damaged gzip member: it unpacks to far more than any text does");
    }

    private static String warc(String version, String path, String block) {
        return "WARC/"
                + version
                + "\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example"
                + path
                + "\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Length: "
                + block.length()
                + "\r\n\r\n"
                + block
                + "\r\n\r\n";
    }

    private static String arc(String url, String between, String block) {
        return url + " 10.0.0.1 20040925001013 " + between + block.length() + "\n" + block + "\n";
    }

    private static List<Piece> pieces(byte[] file) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (ArchiveReader reader = new ArchiveReader(new ByteArrayInputStream(file))) {
            for (Optional<Piece> next = reader.next(); next.isPresent(); next = reader.next()) {
                pieces.add(next.get());
            }
        }
        return pieces;
    }

    private static List<RecordHead> heads(byte[] file) throws IOException {
        return pieces(file).stream()
                .filter(Piece.Entry.class::isInstance)
                .map(piece -> ((Piece.Entry) piece).head())
                .toList();
    }

    private static List<String> targets(byte[] file) throws IOException {
        return heads(file).stream().map(RecordHead::target).toList();
    }

    private static List<String> damages(byte[] file) throws IOException {
        return pieces(file).stream()
                .filter(Piece.Damage.class::isInstance)
                .map(piece -> ((Piece.Damage) piece).why())
                .toList();
    }

    private static byte[] members(List<String> records) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (String record : records) {
            try (GZIPOutputStream out = new GZIPOutputStream(file)) {
                out.write(bytes(record));
            }
        }
        return file.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
