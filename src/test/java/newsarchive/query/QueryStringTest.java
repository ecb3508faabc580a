package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryStringTest {
    private final QueryString queryString =
            new QueryString(NameResolver.NONE, LocalDate.of(2021, 4, 20));

    @Test
    void noParametersAskForEverythingNewestFirst() {
        ArticleQuery everything = ArticleQuery.everything().collapsing(true);
        assertThat(read("")).isEqualTo(everything);
        assertThat(QueryString.write(everything)).isEmpty();
        assertThat(QueryString.write(ArticleQuery.everything())).isEqualTo("stories=off");
    }

    @Test
    void wordsAreSortedByRelevanceUnlessToldOtherwise() {
        assertThat(read("q=jaxa").sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(read("q=jaxa&sort=oldest").sort()).isEqualTo(Sort.OLDEST);
    }

    @Test
    void aLeadingMinusExcludes() {
        assertThat(read("actor=tick&actor=-apt10&actor=threat-group/").selection(Facet.ACTOR))
                .isEqualTo(new Selection(Set.of("tick", "threat-group/"), Set.of("apt10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%22space+agency%22+-tick&country=JP&country=-CN&actor=tick&match=all&from=2021-04-01&to=2021-04-30&sort=oldest&size=50&page=3",
                "q=%E5%AE%87%E5%AE%99+100%25+%26+more&publisher=meridian-wire",
                "year=2021&scope=named",
                "accused=CN&accused=-tick&target=JP&attributedBy=jp-police&reportedBy=nhk&disputedBy=CN",
                "added=2021",
                "added=2021-04",
                "added=2021-04-20",
                "added=2021-04-20..",
                "asOf=2021-04-20T12%3A00%3A00Z",
            })
    void whatIsWrittenIsWhatWasRead(String parameters) {
        assertThat(QueryString.write(read(parameters))).isEqualTo(parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=someday",
                "to=2021-02-30",
                "sort=best",
                "size=101",
                "page=0",
                "asOf=noon",
                "asOf=2021-04-20T12",
                "after=somewhere",
                "after=b2xkZXN0IDAgMTYxODg3NjgwMCBh",
                "match=some",
                "page=x"
            })
    void aMistakeNamesItsParameter(String parameter) {
        assertThatThrownBy(() -> read(parameter))
                .isInstanceOf(ParameterMistake.class)
                .hasMessageStartingWith(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void aDayIsPinnedAtItsEnd() {
        assertThat(read("asOf=2021-04-20").asOf())
                .isEqualTo(Instant.parse("2021-04-20T23:59:59.999Z"));
        assertThat(read("asOf=2021-04-20T12:00:00%2B09:00").asOf())
                .isEqualTo(Instant.parse("2021-04-20T03:00:00Z"));
    }

    @Test
    void aPlaceGoesIntoAnAddressAndComesBack() {
        Cursor dated = new Cursor(Sort.OLDEST, 0, 1_618_876_800L, "a b/ü");
        Cursor scored = new Cursor(Sort.RELEVANCE, 3.25f, null, "c");
        assertThat(read("sort=oldest&after=" + dated).after()).isEqualTo(dated);
        assertThat(read("q=jaxa&after=" + scored).after()).isEqualTo(scored);
        String written = QueryString.write(read("size=50&after=" + place(Sort.NEWEST)));
        assertThat(written).isEqualTo("size=50&after=" + place(Sort.NEWEST));
        assertThatThrownBy(() -> read("page=2&after=" + place(Sort.NEWEST)))
                .isInstanceOf(ParameterMistake.class)
                .hasMessageContaining("page");
    }

    private static Cursor place(Sort sort) {
        return new Cursor(sort, 0, 1_618_876_800L, "a");
    }

    @Test
    void whoHasARoleIsTypedByAnyName() {
        QueryString byName =
                new QueryString(new GazetteerNames(Gazetteer.builtIn()), LocalDate.of(2021, 4, 20));
        ArticleQuery query =
                byName.read(
                        Map.of(
                                "accused", List.of("cn", "Tick", "-Russia"),
                                "reportedBy", List.of("Kyodo News", "Nobody At All")));
        assertThat(query.selection(Facet.ACCUSED))
                .isEqualTo(new Selection(Set.of("CN", "tick"), Set.of("RU")));
        assertThat(query.selection(Facet.REPORTED_BY).included())
                .containsExactly("kyodo-news", "nobody-at-all");
    }

    @Test
    void aMonthMeansAllItsDays() {
        assertThat(read("from=2021-04&to=2021-04").published())
                .isEqualTo(new DayRange(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30)));
    }

    @Test
    void aDayLongBeforeAllNewsCanBeReadAgain() {
        ArticleQuery query = read("from=-99999y");
        assertThat(read(QueryString.write(query))).isEqualTo(query);
    }

    private ArticleQuery read(String parameters) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String pair : parameters.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                map.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return queryString.read(map);
    }
}
