package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in every language, and in their other forms where we know them. */
final class LanguagesTest {
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

    @ParameterizedTest
    @CsvSource({
        "en, The hackers attacked two agencies, agency",
        "en, China's envoy left, China",
        "en, The accused denied it, accuse",
        "en, Envoys left China, China's",
        "de, Neue Behörden für die Häuser, behörde",
        "de, Neue Behörden für die Häuser, Haus",
        "fr, Les attaques contre l'agence spatiale, attaque",
        "fr, Les attaques contre l’agence spatiale, agence",
        "es, Las agencias espaciales, agencia",
        "it, Gli attacchi all'agenzia, agenzia",
        "pt, As agências espaciais, agencia",
        "nl, De satellieten vallen, satelliet",
        "ru, Атаки на космические агентства, агентство",
        "sv, Angreppen mot myndigheterna, angrepp",
        "tr, Türkiye'nin ajansları, ajans",
        "ar, الهجمات على الوكالات, هجمات",
        "ja, 宇宙航空研究開発機構がサイバー攻撃を受けた, 宇宙",
        "ja, 宇宙航空研究開発機構がサイバー攻撃を受けた, サイバー攻撃",
        "ja, 警察庁が発表しました, 発表する",
        "zh, 国家航天局遭到网络攻击, 航天局",
        "zh, 国家航天局遭到网络攻击, 网络攻击",
        "ko, 정부는 해킹 공격을 비난했다, 정부",
        "ko, 정부는 해킹 공격을 비난했다, 공격",
        "th, หน่วยงานอวกาศแห่งชาติ, อวกาศ",
        "xx, Αθήνα και Κύπρος, αθηνα",
    })
    void aWordIsFoundInItsOtherForms(String language, String text, String word) {
        put(article("a").language(language).body(text), article("other").body("Nothing of it"));
        assertThat(found(word)).containsExactly("a");
    }

    @Test
    void aWordIsFoundInArticlesOfAnyLanguage() {
        put(
                article("de").language("de").body("Die JAXA meldet sich."),
                article("ja").language("ja").body("JAXAは発表した。"),
                article("none").language("xx").body("Jaxa"));
        assertThat(found("jaxa")).containsExactlyInAnyOrder("de", "ja", "none");
    }

    @Test
    void anyPieceOfJapaneseTextIsFound() {
        put(article("a").language("ja").body("東京都知事が宇宙航空研究開発機構を訪れた。"));
        assertThat(found("航空研究")).containsExactly("a");
        assertThat(found("\"空研究開\"")).containsExactly("a");
        assertThat(found("研究航空")).isEmpty();
    }

    @Test
    void aLetterHeldDownIsNoWordOfFewerLetters() {
        put(article("a").language("fr").body("De nuit, jusqu'à l'agence."));
        assertThat(found("aaaaaaaa")).isEmpty();
    }

    @Test
    void phrasesAreNotStemmed() {
        put(article("a").body("The space agencies spoke."));
        assertThat(found("\"space agencies\"")).containsExactly("a");
        assertThat(found("\"space agency\"")).isEmpty();
    }

    @Test
    void turkishLettersFindEachOther() {
        put(article("a").language("tr").headline("İSTANBUL ve DIYARBAKIR"));
        assertThat(found("istanbul")).containsExactly("a");
        assertThat(found("diyarbakir")).containsExactly("a");
    }

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private List<String> found(String text) {
        return ArticleIndexContract.search(index, text);
    }
}
