package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks are written as [brackets] here. */
final class HighlighterTest {
    private static final String FILLER = "Officials met in the capital on Monday to talk. ";

    @TempDir private Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.openWriter(folder, id -> Optional.empty());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theWholeHeadlineIsMarked() {
        put(article("a").headline("Space agency hit; agency silent"));
        assertThat(headline("agency")).isEqualTo("Space [agency] hit; [agency] silent");
    }

    @Test
    void otherFormsAreMarked() {
        put(article("a").headline("Agencies of China's rivals").body("Hackers hacked."));
        assertThat(headline("agency china")).isEqualTo("[Agencies] of [China's] rivals");
        assertThat(snippet("hackers")).isEqualTo("[Hackers] [hacked].");
    }

    @Test
    void identifiersAreMarkedAsTheyAreWritten() {
        put(article("a").headline("CVE-2021-44228 at evil[.]example"));
        assertThat(headline("evil.example")).isEqualTo("CVE-2021-44228 at [evil[.]example]");
        assertThat(headline("cve-2021*")).isEqualTo("[CVE-2021-44228] at evil[.]example");
    }

    @Test
    void aPhraseIsMarkedAsOne() {
        put(article("a").headline("The space agency's agency"));
        assertThat(headline("\"space agency\"")).isEqualTo("The [space agency]'s agency");
    }

    @Test
    void japaneseAndChineseAreMarked() {
        put(article("a").language("ja").headline("宇宙機関にサイバー攻撃"));
        assertThat(headline("サイバー攻撃")).isEqualTo("宇宙機関に[サイバー攻撃]");
        put(article("b").language("zh").headline("国家航天局遭攻击"));
        assertThat(headline("航天局")).isEqualTo("国家[航天局]遭攻击");
    }

    @Test
    void prefixesAndMistypedWordsAreMarked() {
        put(article("a").headline("Élysée hackers").body("Cyberattack on the cybercentre"));
        assertThat(snippet("cyber*")).isEqualTo("[Cyberattack] on the [cybercentre]");
        assertThat(headline("elys*")).isEqualTo("[Élysée] hackers");
        assertThat(headline("hakcers~")).isEqualTo("Élysée [hackers]");
        assertThat(snippet("cyber* OR centre")).isEqualTo("[Cyberattack] on the [cybercentre]");
    }

    @Test
    void whatIsExcludedIsNotMarked() {
        put(article("a").headline("Rocket").body("The rocket flew to Mars."));
        assertThat(snippet("rocket -venus -ven* -title:mars"))
                .isEqualTo("The [rocket] flew to Mars.");
    }

    @Test
    void wordsOfTheHeadlineFieldAreMarkedThereOnly() {
        put(article("a").headline("Rocket").body("A rocket."));
        assertThat(headline("title:rocket")).isEqualTo("[Rocket]");
        assertThat(snippet("title:rocket")).isEqualTo("A rocket.");
    }

    @Test
    void theSnippetIsTheSentencesThatSayMost() {
        put(
                article("a")
                        .body(
                                "The rocket stood. "
                                        + FILLER.repeat(5)
                                        + "A rocket of the agency failed over the sea near Tanegashima"
                                        + " island on Tuesday morning, according to early reports from"
                                        + " the site. "
                                        + FILLER.repeat(5)));
        assertThat(snippet("rocket agency"))
                .startsWith("A [rocket] of the [agency] failed")
                .endsWith("from the site.");
    }

    @Test
    void twoSentencesAreJoinedInTheirOrder() {
        put(article("a").body("An agency spoke. " + FILLER.repeat(3) + "A rocket failed."));
        assertThat(snippet("rocket agency")).isEqualTo("An [agency] spoke. … A [rocket] failed.");
    }

    @Test
    void sentencesEndWithTheirParagraph() {
        put(article("a").body("A line without a stop\nThe rocket failed\nAnother line"));
        assertThat(snippet("rocket")).isEqualTo("The [rocket] failed");
    }

    @Test
    void aLongSentenceIsCutAroundTheMatch() {
        put(article("a").body("word ".repeat(200) + "rocket " + "word ".repeat(200)));
        String snippet = snippet("rocket");
        assertThat(snippet).startsWith("…word").contains("[rocket]").endsWith("word…");
        assertThat(snippet.length()).isLessThan(300);
    }

    @Test
    void withoutWordsTheBeginningIsShown() {
        put(article("a").body("Short."), article("b").body(FILLER.repeat(20)));
        assertThat(snippet("\"short\" OR zzz")).isEqualTo("[Short].");
        assertThat(snippet("title:untitled -officials")).isEqualTo("Short.");
        String beginning = snippet("title:untitled -short");
        assertThat(beginning).startsWith("Officials met").endsWith(" …");
        assertThat(beginning.length()).isBetween(200, 260);
    }

    @Test
    void anEmptyBodyGivesAnEmptySnippet() {
        put(article("a").headline("Rocket"));
        assertThat(snippet("rocket")).isEmpty();
    }

    @Test
    void theHeadlineIsKeptWhenItIsHostile() {
        put(article("a").headline("<b>rocket</b> & \uD83D\uDE80 \u202Ealert(1)"));
        assertThat(headline("rocket")).isEqualTo("<b>[rocket]</b> & \uD83D\uDE80 \u202Ealert(1)");
    }

    @Test
    void nothingIsCutThroughACharacter() {
        put(
                article("a")
                        .language("ja")
                        .body("\uD83D\uDE80".repeat(300) + "宇宙" + "\uD83D\uDE80".repeat(300)));
        String snippet = snippet("宇宙");
        assertThat(snippet).contains("[宇宙]");
        assertThat(snippet.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void articlesOnlyNamingAnEntityKeepTheirMarks() {
        put(article("a").headline("Rocket").named(Dimension.ACTOR, "tick", Kind.THREAT_GROUP));
        assertThat(headline("rocket -actor:tick")).isEqualTo("[Rocket]");
    }

    @Test
    void aLongBodyIsNotSlow() {
        put(article("a").body(FILLER.repeat(20_000) + "The rocket failed."));
        snippet("rocket");
        Instant start = Instant.now();
        assertThat(snippet("officials rocket met*")).contains("[Officials]");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private String headline(String text) {
        return brackets(hit(text).headline());
    }

    private String snippet(String text) {
        return brackets(hit(text).snippet());
    }

    private Hit hit(String text) {
        return index.search(ArticleIndexContract.query(text)).hits().getFirst();
    }

    private static String brackets(Highlight highlight) {
        return highlight.parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
