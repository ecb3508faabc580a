package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

final class AboutnessTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());
    private static final String FILLER = "Nothing else happened in the town that day. ".repeat(80);

    @Test
    void aCountryOutranksTheCitiesOfAnother() {
        assertThat(ids(tag("Rain", "Osaka was wet. Chile was wet.").countries()))
                .containsExactly("CL", "JP");
    }

    @Test
    void whatNamesACountryByAPlaceSaysSo() {
        Tag japan = tag("Rain", "Osaka was wet. Japan was wet.").countries().getFirst();
        assertThat(japan.mentions()).extracting(Mention::isPlace).containsExactly(true, false);
    }

    @Test
    void theHeadlineOutranksTheTail() {
        assertThat(ids(tag("Peru votes", "It rained. " + FILLER + "Chile did not.").countries()))
                .containsExactly("PE", "CL");
    }

    @Test
    void theBodiesOfACountryBreakATie() {
        assertThat(ids(tag("Talks", "Chile and Brazil met. Anvisa was there.").countries()))
                .containsExactly("BR", "CL");
        assertThat(ids(tag("Talks", "Brazil and Chile met. It rained.").countries()))
                .containsExactly("BR", "CL");
        assertThat(ids(tag("Talks", "Chile and Brazil met. It rained.").countries()))
                .containsExactly("CL", "BR");
    }

    @Test
    void anActorThatIsOnlyComparedWithIsNamedInPassing() {
        Tags tags =
                tag(
                        "Malware in ports",
                        "It rained. " + FILLER + "The malware of APT28 sank. It resembles APT41.");
        assertThat(tags.actors())
                .filteredOn(tag -> tag.entity().id().equals("apt41"))
                .extracting(Tag::about)
                .containsOnly(false);
    }

    private static Tags tag(String headline, String body) {
        return TAGGER.tag(
                Article.builder(new ArticleId("test")).headline(headline).body(body).build());
    }

    private static List<String> ids(List<Tag> tags) {
        return tags.stream().map(tag -> tag.entity().id()).toList();
    }
}
