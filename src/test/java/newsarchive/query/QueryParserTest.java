package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsarchive.article.ClaimRole;
import newsarchive.query.Clause.Field;
import org.junit.jupiter.api.Test;

final class QueryParserTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 20);
    private final QueryParser parser = new QueryParser(NameResolver.NONE, TODAY);

    @Test
    void anEmptyQueryAsksForEverything() {
        assertThat(clause("  ")).isEqualTo(new Clause.Everything());
    }

    @Test
    void wordsAreAllRequired() {
        assertThat(clause("space agency")).isEqualTo(and(word("space"), word("agency")));
        assertThat(clause("space AND agency")).isEqualTo(and(word("space"), word("agency")));
    }

    @Test
    void orBindsLooserThanWordsSideBySide() {
        assertThat(clause("space agency OR jaxa"))
                .isEqualTo(
                        new Clause.Or(List.of(and(word("space"), word("agency")), word("jaxa"))));
    }

    @Test
    void parenthesesGroup() {
        assertThat(clause("japan (jaxa OR nasa)"))
                .isEqualTo(and(word("japan"), new Clause.Or(List.of(word("jaxa"), word("nasa")))));
    }

    @Test
    void aFieldBeforeParenthesesIsThatOfAllWordsInThem() {
        Clause title = new Clause.Word(Field.HEADLINE, "nasa");
        assertThat(parser.parse("title:(nasa)")).isEqualTo(parser.parse("title:nasa"));
        assertThat(clause("title:(jaxa OR (nasa -lead:moon)) sun"))
                .isEqualTo(
                        and(
                                new Clause.Or(
                                        List.of(
                                                new Clause.Word(Field.HEADLINE, "jaxa"),
                                                and(
                                                        title,
                                                        new Clause.Not(
                                                                new Clause.Word(
                                                                        Field.LEAD, "moon"))))),
                                word("sun")));
        assertThat(parser.parse("title:(jaxa OR nasa)").notes()).isEmpty();
        assertThat(clause("actor:(tick OR apt10)")).isEqualTo(clause("actor:tick OR actor:apt10"));
        assertThat(clause("-title:(\"space agency\" nasa)"))
                .isEqualTo(new Clause.Not(clause("title:\"space agency\" title:nasa")));
    }

    @Test
    void minusAndNotExclude() {
        Clause expected = and(word("jaxa"), new Clause.Not(word("tick")));
        assertThat(clause("jaxa -tick")).isEqualTo(expected);
        assertThat(clause("jaxa NOT tick")).isEqualTo(expected);
        assertThat(clause("jaxa -(tick)")).isEqualTo(expected);
    }

    @Test
    void aHyphenInsideAWordExcludesNothing() {
        assertThat(clause("state-backed")).isEqualTo(word("state-backed"));
        assertThat(clause("Beijing - Tokyo")).isEqualTo(and(word("Beijing"), word("Tokyo")));
    }

    @Test
    void phrasesMayHaveWordsBetween() {
        assertThat(clause("\"space agency\""))
                .isEqualTo(new Clause.Phrase(Field.ANYWHERE, "space agency", 0));
        assertThat(clause("“space agency”~5"))
                .isEqualTo(new Clause.Phrase(Field.ANYWHERE, "space agency", 5));
    }

    @Test
    void starsAndTildesWidenAWord() {
        assertThat(clause("hack*")).isEqualTo(new Clause.Prefix(Field.ANYWHERE, "hack"));
        assertThat(clause("onomitsu~")).isEqualTo(new Clause.Fuzzy(Field.ANYWHERE, "onomitsu", 1));
        assertThat(clause("onomitsu~2")).isEqualTo(new Clause.Fuzzy(Field.ANYWHERE, "onomitsu", 2));
    }

    @Test
    void identifiersAreReadWhole() {
        assertThat(clause("CVE-2021-44228")).isEqualTo(identifier("cve-2021-44228", false));
        assertThat(clause("\"evil[.]example\"")).isEqualTo(identifier("evil.example", false));
        assertThat(clause("(evil(.)example)")).isEqualTo(identifier("evil.example", false));
        assertThat(clause("5.1.1.1 jaxa"))
                .isEqualTo(and(identifier("5.1.1.1", false), word("jaxa")));
        assertThat(clause("CVE-2021*")).isEqualTo(identifier("cve-2021", true));
        assertThat(clause("title:T1566.001"))
                .isEqualTo(new Clause.Identifier(Field.HEADLINE, "t1566.001", false));
        assertThat(clause("state-backed")).isEqualTo(word("state-backed"));
    }

    @Test
    void aSlashAndSAskForOneSentence() {
        assertThat(clause("\"space agency\" /s hack* /s (tick OR jaxa~) tokyo"))
                .isEqualTo(
                        and(
                                new Clause.SameSentence(
                                        List.of(
                                                new Clause.Phrase(
                                                        Field.ANYWHERE, "space agency", 0),
                                                new Clause.Prefix(Field.ANYWHERE, "hack"),
                                                new Clause.Or(
                                                        List.of(
                                                                word("tick"),
                                                                new Clause.Fuzzy(
                                                                        Field.ANYWHERE,
                                                                        "jaxa",
                                                                        1))))),
                                word("tokyo")));
        assertThat(clause("TICK /S JAXA"))
                .isEqualTo(new Clause.SameSentence(List.of(word("TICK"), word("JAXA"))));
    }

    @Test
    void whatStandsInNoSentenceIsAskedOfTheArticle() {
        assertThat(clause("tick /s country:jp"))
                .isEqualTo(and(word("tick"), new Clause.In(Facet.COUNTRY, "JP")));
        assertThat(parser.parse("tick /s country:jp").notes()).hasSize(1);
        assertThat(parser.parse("tick /s").notes()).hasSize(1);
        assertThat(clause("/s tick")).isEqualTo(word("tick"));
    }

    @Test
    void daysMayBeCountedFromToday() {
        assertThat(clause("after:yesterday"))
                .isEqualTo(new Clause.Published(new DayRange(TODAY.minusDays(1), null)));
        assertThat(clause("before:Today"))
                .isEqualTo(new Clause.Published(new DayRange(null, TODAY)));
        assertThat(clause("after:-2w before:-1D"))
                .isEqualTo(
                        and(
                                new Clause.Published(new DayRange(TODAY.minusWeeks(2), null)),
                                new Clause.Published(new DayRange(null, TODAY.minusDays(1)))));
    }

    @Test
    void anAddressAsksForItsArticleOrItsMention() {
        assertThat(clause("url:https://www.news.example/a?utm_source=x"))
                .isEqualTo(new Clause.Address("news.example/a"));
        assertThat(clause("url:news.example/a")).isEqualTo(new Clause.Address("news.example/a"));
        assertThat(clause("https://news.example/A_(b)?id=7"))
                .isEqualTo(
                        new Clause.Or(
                                List.of(
                                        new Clause.Address("news.example/A_(b)?id=7"),
                                        identifier("news.example/a_(b)?id=7", false))));
        assertThat(clause("hxxp://news.example/a")).isEqualTo(identifier("news.example/a", false));
        assertThat(parser.parse("url:???").notes()).isNotEmpty();
    }

    @Test
    void rolesSideBySideAreAskedOfOneClaim() {
        Clause.Part accused = part(ClaimRole.ACCUSED, "CN");
        Clause.Part target = part(ClaimRole.TARGET, "JP");
        assertThat(clause("accused:CN target:JP")).isEqualTo(claim(accused, target));
        assertThat(clause("accused:CN hack target:JP"))
                .isEqualTo(and(word("hack"), claim(accused, target)));
        assertThat(clause("(accused:CN) (target:JP)"))
                .isEqualTo(and(claim(accused), claim(target)));
        assertThat(clause("accused:CN -target:JP"))
                .isEqualTo(and(new Clause.Not(claim(target)), claim(accused)));
        assertThat(clause("attributedBy:nhk"))
                .isEqualTo(claim(part(ClaimRole.ATTRIBUTED_BY, "nhk")));
    }

    private static Clause.Part part(ClaimRole role, String id) {
        return new Clause.Part(role, Set.of(id));
    }

    private static Clause claim(Clause.Part... parts) {
        return new Clause.OneClaim(List.of(parts));
    }

    @Test
    void fieldsNarrow() {
        assertThat(clause("title:jaxa")).isEqualTo(new Clause.Word(Field.HEADLINE, "jaxa"));
        assertThat(clause("title:\"space agency\""))
                .isEqualTo(new Clause.Phrase(Field.HEADLINE, "space agency", 0));
        assertThat(clause("actor:tick")).isEqualTo(new Clause.In(Facet.ACTOR, "tick"));
        assertThat(clause("country:jp")).isEqualTo(new Clause.In(Facet.COUNTRY, "JP"));
        assertThat(clause("publisher:\"Meridian Wire\""))
                .isEqualTo(new Clause.In(Facet.PUBLISHER, "meridian-wire"));
    }

    @Test
    void datesAreInclusiveAndMayBeRelative() {
        assertThat(clause("after:2021-04")).isEqualTo(published(LocalDate.of(2021, 4, 1), null));
        assertThat(clause("before:2021-04")).isEqualTo(published(null, LocalDate.of(2021, 4, 30)));
        assertThat(clause("after:-7d")).isEqualTo(published(LocalDate.of(2021, 4, 13), null));
    }

    @Test
    void aQueryAllInCapitalsHasNoOperators() {
        assertThat(clause("TICK OR LAZARUS"))
                .isEqualTo(and(word("TICK"), word("OR"), word("LAZARUS")));
    }

    @Test
    void addressesAndTimesAreWords() {
        assertThat(parser.parse("https://jaxa.example/a 10:30").notes()).isEmpty();
        assertThat(clause("10:30")).isEqualTo(word("10:30"));
    }

    @Test
    void whatCannotBeUnderstoodIsSearchedAsWordsWithANote() {
        assertNoted("\"space agency", and(word("space"), word("agency")));
        assertNoted("space )", word("space"));
        assertNoted("(space", word("space"));
        assertNoted("space OR", word("space"));
        assertNoted("space after:someday", and(word("space"), word("someday")));
    }

    @Test
    void limitsHoldAndAreSaid() {
        String long_ = "jaxa ".repeat(1000);
        QueryParser.Parsed parsed = parser.parse(long_);
        assertThat(parsed.notes()).hasSize(2);
        assertThat(((Clause.And) parsed.clause()).clauses()).hasSize(QueryParser.MAX_TERMS);
        assertThat(parser.parse("(".repeat(1000) + "a").notes())
                .anyMatch(note -> note.contains("deep"));
    }

    @Test
    void nothingAPersonTypesFails() {
        long seed = Long.getLong("newsarchive.seed", 1L);
        Random random = new Random(seed);
        String pieces = "ab \"()-*~:?'\\&|!^[]{}東 ORNT\ud83d\u0000\u200f";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                query.append(
                        random.nextInt(9) == 0
                                ? " OR "
                                : pieces.charAt(random.nextInt(pieces.length())));
            }
            assertThatCode(() -> parser.parse(query.toString()))
                    .as("seed %d, query %s", seed, query)
                    .doesNotThrowAnyException();
        }
    }

    private void assertNoted(String query, Clause expected) {
        QueryParser.Parsed parsed = parser.parse(query);
        assertThat(parsed.clause()).isEqualTo(expected);
        assertThat(parsed.notes()).isNotEmpty();
    }

    private Clause clause(String query) {
        return parser.parse(query).clause();
    }

    private static Clause identifier(String value, boolean beginning) {
        return new Clause.Identifier(Field.ANYWHERE, value, beginning);
    }

    private static Clause word(String text) {
        return new Clause.Word(Field.ANYWHERE, text);
    }

    private static Clause and(Clause... clauses) {
        return new Clause.And(List.of(clauses));
    }

    private static Clause published(
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return new Clause.Published(new DayRange(from, to));
    }
}
