package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QueryWordsTest {
    @Test
    void onlyWordsMayBeMistyped() {
        assertThat(words("spcae OR (agnecy -tikc) NOT \"spcae agnecy\"~3"))
                .containsExactly("spcae", "agnecy", "tikc", "spcae", "agnecy");
        assertThat(
                        words(
                                "title:jxaa actor:tikc actor:\"bronze butlr\" =tikc hakc* jaxa~2 CVE-2021-1"))
                .containsExactly("jxaa");
        assertThat(words("AND OR NOT")).isEmpty();
    }

    @Test
    void operatorsAndCapitalsStay() {
        QueryWords words = QueryWords.of("Spcae -(AGNECY OR \"tikc\")");
        Map<QueryWords.Place, String> right = new LinkedHashMap<>();
        List<String> others = List.of("space", "agency", "tick");
        for (int i = 0; i < others.size(); i++) {
            right.put(words.words().get(i), others.get(i));
        }
        assertThat(words.with(right)).isEqualTo("Space -(AGENCY OR \"tick\")");
    }

    private static List<String> words(String query) {
        return QueryWords.of(query).words().stream().map(QueryWords.Place::word).toList();
    }
}
