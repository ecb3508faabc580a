package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleBuilder;
import newsarchive.article.ArticleId;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTaggerTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru signed the treaty.                          | PE | gazetteer:canonical",
                "Brazilian farmers protested.                     | BR | gazetteer:demonym",
                "The talks in Nairobi went on.                    | KE | gazetteer:capital",
                "The Kremlin had no answer.                       | RU | gazetteer:metonym",
                "A storm hit Osaka overnight.                     | JP | gazetteer:place",
                "The U.S. delegation left.                        | US | gazetteer:acronym",
                "It was Germany’s third title.                    | DE | gazetteer:canonical",
                "An Australian-made engine failed.                | AU | gazetteer:demonym",
                "ROW OVER FISH DIVIDES ICELAND                    | IS | gazetteer:canonical",
                "東京で日本の首相が会見した。                            | JP | gazetteer:native",
                "外交部发言人说法国很重要。                              | FR | gazetteer:native",
                "Переговоры прошли в Москве.                      | RU | gazetteer:place",
            })
    void countriesAreFoundByAllTheirNames(String text, String id, String rule) {
        assertThat(tag("", text).countries())
                .anySatisfy(tag -> {
                    assertThat(tag.entity().id()).isEqualTo(id);
                    assertThat(tag.mentions()).extracting(Mention::rule).contains(rule);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They told us to wait.",
                "Ships crossed the South China Sea at night.",
                "The New England coast was calm.",
                "A roast turkey breast for the family.",
                "The singer Michael Jordan Hale smiled.",
                "An island in the lake is for sale.",
                "We polished the frenchy chair.",
                "It costs US$40 a year.",
                "The page asked for en-US first."
            })
    void otherWordsAreNoCountries(String text) {
        assertThat(tag("", text).countries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clock's tick was loud. Tick-borne diseases spread; a Tick bit the dog.",
                "Silence fell over the Mask shop, where Gold and Lead are sold.",
                "The typhoon and a panda were in the news; Volt Typhoon-like winds.",
                "Play went on after hackers of the coffee machine were found.",
                "Snake River is long. The Equation is simple, and Turla is a village.",
            })
    void ordinaryWordsAreNoThreatGroups(String text) {
        assertThat(ids(tag("", text).actors())).doesNotContain("tick", "silence", "careto", "play");
        assertThat(tag("", text).actors())
                .noneMatch(tag -> tag.mentions().stream().anyMatch(m -> m.text().contains("Mask")));
    }

    @Test
    void anActorNounOrANamingVerbMakesADoubtfulNameCertain() {
        String attack = "Malware was planted in the network. ";
        assertThat(ids(tag("", attack + "A group known as Tick did it.").actors()))
                .containsExactly("tick");
        assertThat(ids(tag("", attack + "The Tick hackers denied it.").actors()))
                .containsExactly("tick");
        assertThat(ids(tag("", attack + "Tick is a word.").actors())).isEmpty();
    }

    @Test
    void oneCertainNameMakesTheOthersCertain() {
        Tags tags = tag("", "BRONZE BUTLER used malware. Years later Tick was quiet.");
        assertThat(tags.actors())
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.entity().id()).isEqualTo("tick");
                    assertThat(tag.count()).isEqualTo(2);
                });
    }

    @Test
    void aNavyIsNoThreatGroup() {
        Tags tags = tag("", "The PLA Navy held an exercise near Hainan, China said.");
        assertThat(ids(tags.actors())).containsExactly("pla-navy");
    }

    @Test
    void officesBelongToTheCountryBesideOrBeforeThem() {
        assertThat(agencies("The Chinese Foreign Ministry spoke.")).contains("cn-foreign-ministry");
        assertThat(agencies("Kenya's health ministry spoke.")).contains("ke-health-ministry");
        assertThat(agencies("The Ministry of Defence of Peru spoke."))
                .contains("pe-defence-ministry");
        assertThat(agencies("In Beijing, the Foreign Ministry spoke."))
                .contains("cn-foreign-ministry");
        assertThat(agencies("The foreign ministry spoke.")).isEmpty();
        assertThat(ids(tag("", "The Chinese military marched.").actors()))
                .containsExactly("peoples-liberation-army");
    }

    @Test
    void longerNamesWinAndOfficialOnesNameTheirCountry() {
        Tags paper = tag("", "The New York Times wrote about it.");
        assertThat(ids(paper.agencies())).containsExactly("new-york-times");
        assertThat(paper.countries()).isEmpty();
        Tags party = tag("", "The Chinese Communist Party met.");
        assertThat(ids(party.actors())).containsExactly("communist-party-of-china");
        assertThat(ids(party.countries())).containsExactly("CN");
    }

    @Test
    void acronymsInBracketsAreLearned() {
        Tags tags =
                tag(
                        "",
                        "The Danish Defence Intelligence Service (XQZ) spoke. Later XQZ was silent.");
        assertThat(tags.agencies().getFirst().mentions())
                .extracting(Mention::rule)
                .contains("acronym-in-brackets");
    }

    @Test
    void sharedAcronymsFollowTheCountryOfTheStory() {
        assertThat(ids(tag("", "Australia waits, the ABC reported in Canberra.").agencies()))
                .containsExactly("au-abc");
        assertThat(ids(tag("", "America waits, the ABC reported in Boston.").agencies()))
                .containsExactly("us-abc-news");
    }

    @Test
    void georgiaIsTheStateAmongOtherStates() {
        assertThat(ids(tag("", "Farms in Georgia, Alabama and Florida flooded.").countries()))
                .containsExactly("US");
        assertThat(ids(tag("", "In Tbilisi, Georgia elected a president.").countries()))
                .containsExactly("GE");
    }

    @Test
    void datelineAndOutletAreNotWhatTheStoryIsAbout() {
        assertThat(tag("", "VIENNA, March 3 (Reuters) - Rain fell.").countries()).isEmpty();
        assertThat(tag("", "It was wet.\nNEW YORK — Rain fell.").countries()).isEmpty();
        Article own =
                article("Rain", "NHK, the home of drama. Rain fell.").publisher("NHK").build();
        assertThat(TAGGER.tag(own).agencies()).isEmpty();
        Article said = article("Rain", "Rain fell, NHK reported.").publisher("NHK").build();
        assertThat(ids(TAGGER.tag(said).agencies())).containsExactly("nhk");
    }

    @Test
    void schemesAndIntroductionsRevealUnlistedGroups() {
        Tags tags =
                tag(
                        "",
                        "Hackers of APT987 and UNC98765 shared malware. The group Velour Typhoon and"
                                + " the hacker group Quiet Llamas did as well.");
        assertThat(ids(tags.actors()))
                .contains("apt987", "unc98765", "velour-typhoon", "quiet-llamas");
    }

    @Test
    void personsAreNamedByTitleAndThenByFamilyName() {
        Tags tags =
                tag("", "Foreign Minister Greta Lindqvist left. Lindqvist, the minister, smiled.");
        assertThat(tags.actors())
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.entity().id()).isEqualTo("greta-lindqvist");
                    assertThat(tag.mentions())
                            .extracting(Mention::rule)
                            .containsExactly("title", "short-form");
                });
    }

    @Test
    void aPlaceIsNotTheWholeCountry() {
        assertThat(agencies("The Osaka police asked for help.")).isEmpty();
        assertThat(agencies("The Japanese police asked for help."))
                .containsExactly("jp-national-police-agency");
    }

    @Test
    void theVictimStandsAmongTheAgencies() {
        Tags tags = tag("", "Hackers defaced the website of the Bundeswehr.");
        assertThat(tags.actors()).isEmpty();
        assertThat(ids(tags.agencies())).containsExactly("bundeswehr");
    }

    @Test
    void namedInPassingIsNotAbout() {
        String filler = "Nothing else happened in the town that day. ".repeat(80);
        Tags tags = tag("Peru votes", "Peru voted. " + filler + "Like Chile before.");
        assertThat(tags.countries()).extracting(t -> t.entity().id()).containsExactly("PE", "CL");
        assertThat(tags.countries()).extracting(Tag::about).containsExactly(true, false);
    }

    @Test
    void offsetsCountInHeadlineAndBody() {
        Article article = article("日本 and NASA 🚀", "It was NASA’s day.\nJapan won.").build();
        Tags tags = TAGGER.tag(article);
        Stream.of(tags.countries(), tags.actors(), tags.agencies())
                .flatMap(List::stream)
                .flatMap(tag -> tag.mentions().stream())
                .forEach(m ->
                        assertThat(article.text().substring(m.start(), m.end()))
                                .isEqualTo(m.text()));
        assertThat(tags.agencies().getFirst().count()).isEqualTo(2);
    }

    @Test
    void comparedWithIsNotAbout() {
        String filler = "Nothing else happened in the network that day. ".repeat(40);
        Tags tags =
                tag(
                        "Malware in the port",
                        filler + "The malware resembles that of the Lazarus Group.");
        assertThat(tags.actors())
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.entity().id()).isEqualTo("lazarus-group");
                    assertThat(tag.about()).isFalse();
                });
    }

    @Test
    void personsOfThatNameAreNoPlaces() {
        assertThat(tag("", "Paris Hilton smiled.").countries()).isEmpty();
        assertThat(tag("", "The singer Michael Jordan Hale smiled.").countries()).isEmpty();
        assertThat(ids(tag("", "Talks in Jordan ended in Amman.").countries()))
                .containsExactly("JO");
    }

    @Test
    void namesInsideAddressesAreNone() {
        String text = "Malware: see https://news.example/2021/apt28-report and /tmp.";
        assertThat(tag("", text).actors()).isEmpty();
    }

    /** Prints how long it takes, which has to grow with the text and not faster. */
    @Test
    void aTextOfBeginningsOfAllNamesIsRead() {
        int words = Boolean.getBoolean("newsarchive.thorough") ? 1_000_000 : 20_000;
        for (int part : new int[] {4, 2, 1}) {
            String text = beginnings(words / part);
            long begun = System.nanoTime();
            assertThat(tag("", text).countries()).isNotNull();
            System.out.printf(
                    "%,d beginnings of names: %,d characters tagged in %,d ms%n",
                    words / part, text.length(), (System.nanoTime() - begun) / 1_000_000);
        }
    }

    /** Told by what is allocated, which is the same on every machine at every load. */
    @Test
    void fourTimesAsManyBeginningsAreNoMoreThanFourTimesTheWork() {
        String text = beginnings(3_000);
        String longer = text.repeat(4);
        tag("", text); // so that nothing is counted that is made once
        assertThat((double) allocated(longer) / allocated(text)).isBetween(3.0, 5.0);
    }

    private static long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        tag("", text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String beginnings(int words) {
        List<String> beginnings =
                Gazetteer.builtIn().names().stream()
                        .map(name -> name.text())
                        .filter(name -> name.length() > 5)
                        .map(name -> name.substring(0, name.length() - 1))
                        .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(beginnings.get(i % beginnings.size())).append(' ');
        }
        return text.toString();
    }

    @Test
    void aTextOfNothingButBeginningsOfNamesIsRead() {
        String text =
                "People's Liberation Arm Ministry of Foreign Affair Fancy Bea ".repeat(16_000);
        assertThat(tag("", text).actors()).isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(tag("", "")).isEqualTo(Tags.NONE);
    }

    private static Tags tag(String headline, String body) {
        return TAGGER.tag(article(headline, body).build());
    }

    private static ArticleBuilder article(String headline, String body) {
        return Article.builder(new ArticleId("test")).headline(headline).body(body);
    }

    private static List<String> agencies(String body) {
        return ids(tag("", body).agencies());
    }

    private static List<String> ids(List<Tag> tags) {
        return tags.stream().map(tag -> tag.entity().id()).toList();
    }
}
