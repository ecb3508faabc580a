package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a query are taken for names. */
final class NamesInQueriesTest {
    private static final QueryParser PARSER =
            new QueryParser(new GazetteerNames(Gazetteer.builtIn()), LocalDate.of(2021, 4, 20));

    @ParameterizedTest
    @CsvSource({
        "日本サイバー攻撃, 日本 サイバー攻撃",
        "警視庁サイバー攻撃, 警視庁 サイバー攻撃",
        "日本の宇宙機関へのサイバー攻撃, 日本 宇宙機関 サイバー攻撃",
        "中国对日本的网络攻击, 中国 日本 网络攻击",
        "宇宙機関への攻撃, 宇宙機関 攻撃",
    })
    void textWithoutSpacesIsAlsoFoundByItsParts(String typed, String parts) {
        assertThat(PARSER.parse(typed).clause())
                .isEqualTo(
                        new Clause.Or(
                                List.of(
                                        new Clause.Word(Clause.Field.ANYWHERE, typed),
                                        PARSER.parse(parts).clause())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"サイバー攻撃", "日本語", "航空研究", "お知らせ", "東京都知事"})
    void whatMayBeOneWordIsNotCut(String typed) {
        assertThat(PARSER.parse(typed).clause())
                .isEqualTo(new Clause.Word(Clause.Field.ANYWHERE, typed));
    }

    @Test
    void namesInAGroupOfAFieldAreWords() {
        assertThat(PARSER.parse("title:(japan OR tick hackers)").clause())
                .isEqualTo(PARSER.parse("title:japan OR (title:tick title:hackers)").clause());
        assertThat(PARSER.parse("title:(moon) japan").clause())
                .isEqualTo(PARSER.parse("title:moon japan").clause());
    }

    @Test
    void aNameOfSeveralWordsIsOneName() {
        assertThat(read("bronze butler attack")).containsExactly("name tick", "word attack");
        assertThat(read("People's Liberation Army drills"))
                .containsExactly("name peoples-liberation-army", "word drills");
        assertThat(read("apt 28")).containsExactly("name apt28");
    }

    @Test
    void aNameIsKnownInAnyLanguage() {
        assertThat(read("日本")).containsExactly("name JP");
        assertThat(read("Deutschland")).containsExactly("name DE");
        assertThat(read("jaxa")).containsExactly("name jaxa");
    }

    @Test
    void anOrdinaryWordNeedsItsCapitalOrAWordOfTheTrade() {
        assertThat(read("tick")).containsExactly("word tick");
        assertThat(read("Tick")).containsExactly("name tick alone");
        assertThat(read("Tick bites children"))
                .containsExactly("word Tick", "word bites", "word children");
        assertThat(read("tick hackers")).containsExactly("name tick", "word hackers");
        assertThat(read("who leads us")).containsExactly("word who", "word leads", "word us");
        assertThat(read("US")).isEqualTo(List.of("name US alone"));
    }

    @Test
    void whatIsQuotedExcludedOrBehindAFieldIsNoName() {
        assertThat(read("\"bronze butler\"")).containsExactly("phrase bronze butler");
        assertThat(read("=jaxa")).containsExactly("phrase jaxa");
        assertThat(read("japan -jaxa")).containsExactly("name JP", "not word jaxa");
        assertThat(read("title:jaxa")).containsExactly("word jaxa");
    }

    @Test
    void aDisputedNameOffersWhomItMayMean() {
        QueryParser.Parsed parsed = PARSER.parse("cozy bear");
        assertThat(parsed.clause()).isInstanceOf(Clause.And.class);
        assertThat(parsed.choices()).hasSize(1);
        assertThat(parsed.choices().getFirst().bearers())
                .extracting(bearer -> bearer.entity().id())
                .contains("apt29", "unc2452");
    }

    @Test
    void aWordThatIsAlsoANameIsOfferedAsOne() {
        assertThat(PARSER.parse("tick").choices()).hasSize(1);
        assertThat(PARSER.parse("Tick").choices()).isEmpty();
    }

    @Test
    void everyNameHasAnAuthority() {
        Clause.Name name = (Clause.Name) PARSER.parse("BRONZE BUTLER").clause();
        assertThat(name.aliases())
                .contains(new Alias("Tick", "MISP galaxy", false))
                .contains(new Alias("REDBALDKNIGHT", "MISP galaxy", true))
                .contains(new Alias("TELLURIUM", "Microsoft", true));
    }

    private static List<String> read(String query) {
        return switch (PARSER.parse(query).clause()) {
            case Clause.And(List<Clause> all) ->
                    all.stream().map(NamesInQueriesTest::said).toList();
            case Clause one -> List.of(said(one));
        };
    }

    private static String said(Clause clause) {
        return switch (clause) {
            case Clause.Name name -> "name " + name.entity().id() + (name.alone() ? " alone" : "");
            case Clause.Word word -> "word " + word.text();
            case Clause.Phrase phrase -> "phrase " + phrase.text();
            case Clause.Not(Clause inner) -> "not " + said(inner);
            default -> clause.toString();
        };
    }
}
