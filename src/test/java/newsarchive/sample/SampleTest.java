package newsarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import newsarchive.extract.ArticleExtractor;
import newsarchive.extract.Extraction;
import newsarchive.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dsample.write=true}, it rewrites the feeds instead of comparing them. */
final class SampleTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("newsarchive.home", ""), "index-data/sample");

    private final List<SamplePage> pages = SamplePage.allIn(SAMPLE);

    @Test
    void aHundredPagesComeFromFourteenOutlets() throws IOException {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(100);
        assertThat(pages.stream().map(SamplePage::host).distinct())
                .containsExactlyInAnyOrderElementsOf(Outlets.read().namesByHost().keySet())
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void everyPageIsNamedAndStandsUnderItsOwnHost() {
        assertThat(pages)
                .allSatisfy(page -> {
                    assertThat(page.title()).isNotBlank();
                    assertThat(page.canonical()).hasScheme("https").hasHost(page.host());
                });
    }

    @Test
    void everyArticleIsDated() {
        assertThat(pages)
                .filteredOn(SamplePage::isArticle)
                .allMatch(p -> p.published().isPresent());
        assertThat(pages).filteredOn(page -> !page.isArticle()).hasSize(8);
    }

    @Test
    void onlyVersionsShareAnAddress() {
        assertThat(pages.stream().map(SamplePage::guid)).doesNotHaveDuplicates();
        assertThat(pages)
                .filteredOn(SamplePage::isSecondVersion)
                .hasSize(3)
                .allSatisfy(
                        second -> assertThat(second.captured()).isAfter(first(second).captured()));
    }

    private SamplePage first(SamplePage second) {
        return pages.stream()
                .filter(page ->
                        !page.isSecondVersion() && page.canonical().equals(second.canonical()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void articlesThatAreNoCopiesShareFewWords() {
        var originals = pages.stream().filter(page -> page.isArticle() && !page.isCopy()).toList();
        var runs = originals.stream().map(page -> WordRuns.of(text(page))).toList();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(runs.get(i).shared(runs.get(j)))
                        .as(originals.get(i).path() + " and " + originals.get(j).path())
                        .isLessThan(0.1);
            }
        }
    }

    @Test
    void everyArticleIsTakenAndNothingElse() {
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(extract(page) instanceof Extraction.Extracted)
                                .as(page.path())
                                .isEqualTo(page.isArticle()));
    }

    @Test
    void feedsAndArchiveAreUpToDateWithThePages(@TempDir Path fresh)
            throws IOException, XMLStreamException {
        if (Boolean.getBoolean("sample.write")) {
            SamplePackaging.write(SAMPLE, SAMPLE);
        }
        SamplePackaging.write(SAMPLE, fresh);
        for (String file : SamplePackaging.FILES) {
            assertThat(content(SAMPLE.resolve(file)))
                    .as(file)
                    .isEqualTo(content(fresh.resolve(file)));
        }
    }

    /** Unpacked, because one compressor's output is not another's. */
    private static byte[] content(Path file) throws IOException {
        byte[] stored = Files.readAllBytes(file);
        return file.toString().endsWith(".gz")
                ? new GZIPInputStream(new ByteArrayInputStream(stored)).readAllBytes()
                : stored;
    }

    private static String text(SamplePage page) {
        return switch (extract(page)) {
            case Extraction.Extracted(var article) -> article.body();
            case Extraction.Rejected(var url, var reason) -> "";
        };
    }

    private static Extraction extract(SamplePage page) {
        try {
            byte[] html = Files.readAllBytes(SAMPLE.resolve(page.path()));
            Page file =
                    new Page(
                            Page.addressOfContent(html),
                            Instant.EPOCH,
                            Page.Origin.HANDED_OVER,
                            200,
                            Map.of("content-type", List.of("text/html")),
                            html);
            return new ArticleExtractor().extract(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
