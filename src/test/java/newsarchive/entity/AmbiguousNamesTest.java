package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Kind;
import newsarchive.article.Tag;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.table.Table;
import org.junit.jupiter.api.Test;

/** Names of threat groups that are words of the language, in both meanings. */
final class AmbiguousNamesTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @Test
    void wordsInTheirOrdinaryMeaningAreNoThreatGroups() {
        List<String> sentences = lines("no-threat-groups.txt");
        assertThat(sentences).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        for (String sentence : sentences) {
            assertThat(groups(sentence)).as(sentence).isEmpty();
            assertThat(groupsOfHeadline(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void theSameWordsAreGroupsWhereASignSaysSo() {
        List<String> texts = lines("threat-groups.txt");
        assertThat(texts).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        for (String line : texts) {
            String[] idAndText = line.split("\t", 2);
            assertThat(groups(idAndText[1])).as(idAndText[1]).contains(idAndText[0]);
        }
    }

    @Test
    void everyPriorHasAReasonAndNoNameHasTwo() {
        var rows = Table.builtIn(Priors.class, "ambiguous-names.tsv").rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.cell("reason")).isNotBlank());
        assertThat(rows.stream().map(row -> row.cell("name").toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyHintHasItsWeight() {
        assertThat(Arrays.stream(Hint.values()).map(Weights::of)).doesNotContain(0);
    }

    private static List<String> groups(String body) {
        return groups(Article.builder(new ArticleId("test")).headline("").body(body).build());
    }

    private static List<String> groupsOfHeadline(String headline) {
        return groups(Article.builder(new ArticleId("test")).headline(headline).body("").build());
    }

    private static List<String> groups(Article article) {
        return TAGGER.tag(article).actors().stream()
                .map(Tag::entity)
                .filter(entity -> entity.kind() == Kind.THREAT_GROUP)
                .map(entity -> entity.id())
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = AmbiguousNamesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
