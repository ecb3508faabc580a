package newsarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.page.Page;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a page holds, there is an outcome, and soon. */
final class ArticleExtractorTest {
    private static final String PARAGRAPH =
            "<p>The minister said on Tuesday that the committee had agreed to the plan, which would"
                    + " cost more than the town expected.</p>";
    private static final Duration SOON = Duration.ofSeconds(10); // of a busy machine

    private final ArticleExtractor extractor = new ArticleExtractor();

    @Test
    void anArticleWithoutAddressIsNamedAfterItsContent() {
        Page page = page("urn:sha256:00", PARAGRAPH);
        Article article = ((Extraction.Extracted) extractor.extract(page)).article();
        assertThat(article.url()).isNull();
        assertThat(article.id()).isEqualTo(ArticleId.ofContent(page.body()));
    }

    @Test
    void anArticleIsNamedAfterItsCanonicalAddress() {
        Page page = page("https://a.example/x?utm=1", "<link rel=canonical href=/x>" + PARAGRAPH);
        Article article = ((Extraction.Extracted) extractor.extract(page)).article();
        assertThat(article.url()).isEqualTo("https://a.example/x");
        assertThat(article.id()).isEqualTo(ArticleId.ofUrl("https://a.example/x"));
    }

    @Test
    void aHugePageHasAnOutcome() {
        soon("<article>" + PARAGRAPH.repeat(20_000_000 / PARAGRAPH.length()));
    }

    @Test
    void aDeepPageHasAnOutcome() {
        soon("<div>".repeat(200_000) + PARAGRAPH);
        soon("<ul><li><b>".repeat(70_000) + PARAGRAPH);
        soon("<script type='application/ld+json'>" + "[{\"@graph\":".repeat(100_000) + "</script>");
    }

    @Test
    void aHugeAttributeHasAnOutcome() {
        soon("<div class='" + "a b-c ".repeat(3_000_000) + "'>" + PARAGRAPH);
        soon("<title>" + "a - ".repeat(4_000_000) + "</title>" + PARAGRAPH);
    }

    @Test
    void brokenPagesHaveAnOutcome() {
        long seed = Long.getLong("newsarchive.seed", 42);
        int cases = Boolean.getBoolean("newsarchive.thorough") ? 5_000 : 500;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < cases; i++) {
            byte[] body = new byte[random.nextInt(400)];
            random.nextBytes(body);
            String text = new String(body, StandardCharsets.ISO_8859_1) + PARAGRAPH;
            assertThat(extractor.extract(page("https://a.example/x", text))).isNotNull();
        }
        System.out.println("broken pages: " + cases + " cases, seed " + seed);
    }

    private void soon(String html) {
        Page page = page("https://a.example/x", html);
        Assertions.assertTimeout(SOON, () -> assertThat(extractor.extract(page)).isNotNull());
    }

    private static Page page(String url, String html) {
        return new Page(
                url,
                Instant.parse("2026-01-01T00:00:00Z"),
                Page.Origin.FETCHED,
                200,
                Map.of(),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
