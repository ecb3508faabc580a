package newsarchive.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsarchive.page.Found;
import newsarchive.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileSourcesTest {
    @TempDir private Path temp;

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        write("b.html", "<p>");
        write("a/z.XHTML", "<p>");
        write("a/y.jsonl", "{\"url\":\"https://news.example/y\"}\n");
        write("c.txt", "no page");
        assertThat(open(temp))
                .extracting(found -> temp.relativize(Path.of(found.where())).toString())
                .containsExactly("a/y.jsonl:1", "a/z.XHTML", "b.html");
    }

    @Test
    void hiddenFilesAndFoldersArePassed() throws IOException {
        write(".git/a.html", "<p>");
        write("x/._b.html", "<p>");
        write("x/b.html", "<p>");
        assertThat(open(temp)).hasSize(1);
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        write("x/a.html", "<p>");
        assertThat(open(Files.createSymbolicLink(temp.resolve("link"), temp.resolve("x"))))
                .hasSize(1);
    }

    @Test
    void oneFileTakesTheAddressItIsGiven() throws IOException {
        Path file = write("a.html", "<p>");
        assertThat(FileSources.of(file, "https://news.example/a?utm_source=x").open().toList())
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Loadable.class,
                        found ->
                                assertThat(found.page().url()).isEqualTo("https://news.example/a"));
    }

    @Test
    void aPageSavedBySingleFileKnowsItsAddressAndDate() throws IOException {
        Path file =
                write(
                        "a.html",
                        """
                        <!DOCTYPE html> <html lang=en><!--
                         Page saved with SingleFile\s
                         url: https://news.example/a?utm_source=x\s
                         saved date: Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)
                        --><title>A</title><p>text
                        """);
        Page page = ((Found.Loadable) open(file).getFirst()).page();
        assertThat(page.url()).isEqualTo("https://news.example/a");
        assertThat(page.captured()).isEqualTo("2024-03-05T09:11:12Z");
    }

    @Test
    void thePagesInsideAWaczPackageAreFound() throws IOException {
        Path file = temp.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
            zip.putNextEntry(new ZipEntry("archive/data.warc"));
            zip.write(
                    """
                    WARC/1.0\r
                    WARC-Type: response\r
                    WARC-Target-URI: https://news.example/w\r
                    WARC-Date: 2020-01-02T03:04:05Z\r
                    Content-Length: 48\r
                    \r
                    HTTP/1.1 200 OK\r
                    Content-Type: text/html\r
                    \r
                    <p>w\r
                    \r
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(open(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Loadable.class,
                        found ->
                                assertThat(found.page().url()).isEqualTo("https://news.example/w"));
        Path rubbish = write("b.wacz", "no zip");
        assertThat(open(rubbish))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.LeftOut.class,
                        left ->
                                assertThat(left.outcome())
                                        .isEqualTo("unreadable: damaged archive file"));
    }

    @Test
    void mistakesAreToldInOneLine() throws IOException {
        Path text = write("a.txt", "x");
        Path html = write("a.html", "<p>");
        for (Runnable mistake :
                List.<Runnable>of(
                        () -> FileSources.of(temp.resolve("none"), null),
                        () -> FileSources.of(text, null),
                        () -> FileSources.of(temp, "https://news.example/"),
                        () -> FileSources.of(html, "news.example"))) {
            assertThatThrownBy(mistake::run)
                    .isInstanceOf(SourceMistake.class)
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void emptyFilesAreLeftOut() throws IOException {
        write("a.html", "");
        assertThat(open(temp))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.LeftOut.class,
                        left -> assertThat(left.outcome()).isEqualTo("unreadable: empty file"));
    }

    @Test
    void linesAreReadWithByteOrderMarkAndWindowsEnds() throws IOException {
        write("a.jsonl", "\uFEFF{\"url\":\"https://news.example/1\"}\r\n\r\n{\"headline\":\"x\"}");
        List<Found> found = open(temp);
        assertThat(found).hasSize(2);
        Found.Loadable first = (Found.Loadable) found.getFirst();
        assertThat(first.page().url()).isEqualTo("https://news.example/1");
        assertThat(first.page().body()).startsWith("{".getBytes(StandardCharsets.UTF_8));
        assertThat(((Found.Loadable) found.getLast()).page().url()).startsWith("urn:sha256:");
        assertThat(found.getLast().where()).endsWith("a.jsonl:3");
    }

    @Test
    void onlyTheFirstPagesAreAskedForWhenThereIsALimit() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            write(name + ".html", "<p>");
        }
        int[] asked = {0};
        List<Found> found =
                FileSources.of(temp, null)
                        .open()
                        .peek(one -> asked[0]++)
                        .gather(FirstPages.of(2))
                        .toList();
        assertThat(found).hasSize(2);
        assertThat(asked[0]).isEqualTo(2);
        assertThat(open(temp).stream().gather(FirstPages.of(0))).isEmpty();
    }

    private static List<Found> open(Path path) {
        try (Stream<Found> found = FileSources.of(path, null).open()) {
            return found.toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
