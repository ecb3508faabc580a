package newsarchive.index;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the words of the query syntax find in every index. */
public abstract class QueryWordsContract {
    private ArticleIndex index;

    /** An empty index that may be written. */
    protected abstract ArticleIndex open() throws Exception;

    @BeforeEach
    final void openIndex() throws Exception {
        index = open();
    }

    @AfterEach
    final void closeIndex() {
        index.close();
    }

    @Test
    void theLeadIsTheFirstParagraphs() {
        put(
                article("near").body("Dateline.\nThe agency launched.\n" + ofNoNote() + "\nEnd."),
                article("far").body(ofNoNote() + "\nThe agency launched."));
        assertThat(search("agency")).containsExactlyInAnyOrder("near", "far");
        assertThat(search("lead:agency")).containsExactly("near");
        assertThat(search("lead:\"agency launched\"")).containsExactly("near");
        assertThat(search("lead:agenc*")).containsExactly("near");
    }

    @Test
    void authorsAreFoundByTheirNames() {
        put(
                article("a").authors("Mia Hartwell", "Tomás Ibarra").headline("x"),
                article("b").authors("Mia Ibarra").headline("Hartwell"));
        assertThat(search("author:hartwell")).containsExactly("a");
        assertThat(search("author:\"mia ibarra\"")).containsExactly("b");
        assertThat(search("author:\"hartwell tomas\"~5")).isEmpty();
        assertThat(search("author:tomas")).containsExactly("a");
    }

    @Test
    void identifiersAreFoundWholeHoweverTheyAreWritten() {
        put(
                article("a").body("Log4Shell (CVE-2021-44228) from 5[.]1[.]1[.]1, see T1566.001."),
                article("b")
                        .body("From 15.1.1.1 to hxxps://evil[.]example/gate.php and Payload.EXE"),
                article("c")
                        .headline("CVE-2021-45046")
                        .body("Mail bob@evil.example, not-evil.example."));
        assertThat(search("cve-2021-44228")).containsExactly("a");
        assertThat(search("CVE-2021*")).containsExactlyInAnyOrder("a", "c");
        assertThat(search("title:CVE-2021*")).containsExactly("c");
        assertThat(search("5.1.1.1")).containsExactly("a");
        assertThat(search("T1566")).isEmpty();
        assertThat(search("evil(.)example")).containsExactlyInAnyOrder("b", "c");
        assertThat(search("\"hxxp://evil[.]example/gate.php\"")).containsExactly("b");
        assertThat(search("payload.exe -gate.php")).isEmpty();
        assertThat(search("bob[at]evil[.]example")).containsExactly("c");
    }

    @Test
    void anAddressFindsItsArticleFirst() {
        put(
                article("a").url("https://news.example/Story/1?id=7").headline("x"),
                article("b")
                        .url("https://news.example/Story/2")
                        .body("See http://news.example/Story/1?id=7."));
        assertThat(search("url:http://www.news.example:80/Story/1?utm_source=feed&id=7"))
                .containsExactly("a");
        assertThat(search("https://news.example/Story/1?id=7#top")).startsWith("a");
        assertThat(search("https://news.example/Story/1?id=7")).containsExactly("a", "b");
        assertThat(search("https://news.example/Story")).isEmpty();
        assertThat(search("url:news.example")).isEmpty();
    }

    @Test
    void rolesAreAskedOfOneClaim() {
        put(
                article("one")
                        .about(Dimension.COUNTRY, "CN", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .claim("CN", "JP"),
                article("two")
                        .about(Dimension.COUNTRY, "CN", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .claim("CN", "US")
                        .claim("US", "JP"));
        assertThat(search("accused:cn target:jp")).containsExactly("one");
        assertThat(search("(accused:cn) (target:jp)")).containsExactlyInAnyOrder("one", "two");
        assertThat(search("accused:cn -target:us")).containsExactly("one");
        assertThat(search("accused:cn OR target:jp")).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void wordsStandInOneSentence() {
        put(
                article("same")
                        .language("en")
                        .body("Mr. Sato of the space agency blamed Tick. Rain."),
                article("next").language("en").body("The space agency spoke. Tick was silent."),
                article("lines").headline("Space agency").body("Rain on Tick\nThe space agency"));
        assertThat(search("tick /s agency")).containsExactly("same");
        assertThat(search("tick /s \"space agency\" /s mr")).containsExactly("same");
        assertThat(search("agenc* /s tickk~ /s blame")).containsExactly("same");
        assertThat(search("tick /s (speak OR silent OR rain)"))
                .containsExactlyInAnyOrder("next", "lines");
        assertThat(search("title:agency /s title:space")).containsExactly("lines");
        assertThat(search("tick /s agency -blamed")).isEmpty();
        assertThat(search("tick /s tick /s (blamed OR tick) /s agency")).containsExactly("same");
    }

    @Test
    void phrasesReachOverTheEndOfASentence() {
        put(article("a").language("en").body("It happened in Washington D.C. Officials spoke."));
        assertThat(search("\"D.C. officials\"")).containsExactly("a");
        assertThat(search("\"spoke officials\"~2")).containsExactly("a");
    }

    @Test
    void sentencesOfJapaneseAreTheirOwn() {
        put(article("ja").language("ja").body("宇宙機関が発表した。攻撃はなかった。"));
        assertThat(search("宇宙 /s 発表")).containsExactly("ja");
        assertThat(search("宇宙 /s 攻撃")).isEmpty();
    }

    private static String ofNoNote() {
        return "Nothing of note. ".repeat(20).strip();
    }

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private List<String> search(String text) {
        return ArticleIndexContract.search(index, text);
    }
}
