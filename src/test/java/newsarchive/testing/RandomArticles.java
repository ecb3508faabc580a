package newsarchive.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;

/** Articles of a few words each, so that random questions find something. */
public final class RandomArticles {
    static final Map<String, List<String>> WORDS =
            Map.of(
                    "en",
                            words(
                                    "space agency agencies hacks hacked hacker launch launches Tokyo's"),
                    "de", words("Raumfahrt Behörde Behörden Häuser Haus Angriff Angriffe Tokyo"),
                    "fr", words("l'agence agences spatiale attaques attaque hacker espace"),
                    "ja", words("宇宙 機関 が サイバー 攻撃 発表 した 宇宙機関 。"),
                    "zh", words("航天 机构 网络 攻击 宣布 ， 航天机构"),
                    "ko", words("우주 기관은 기관이 공격 해커 발표했다"),
                    "xx", words("space spaces hakcer Élysée elysee 宇宙 agency"));

    static final List<String> COUNTRIES = words("JP CN US");
    static final Map<String, Kind> ACTORS =
            Map.of(
                    "tick", Kind.THREAT_GROUP,
                    "lazarus", Kind.THREAT_GROUP,
                    "apt-9", Kind.THREAT_GROUP,
                    "pla", Kind.MILITARY,
                    "ghost-company", Kind.COMPANY);
    static final Map<String, Kind> AGENCIES =
            Map.of("jaxa", Kind.SPACE_SCIENCE, "nasa", Kind.SPACE_SCIENCE, "nhk", Kind.MEDIA);

    /** Articles are always about these, and hardly ever about the one without the other. */
    private static final Set<String> LEARNT = Set.of("tick", "JP");

    static final List<String> PUBLISHERS = words("Meridian Wire-One Küstenblatt");

    private static final List<String> IDENTIFIERS =
            words(
                    "CVE-2021-44228 hxxp://evil[.]example/x 5.1.1.1 15.1.1.1, evil.example cve-2020-1");

    private static final List<String> DATES =
            words("2019 2020-05 2020-05-01 2021-04-20T23:30:00-09:00 2021-04-21T08:30 2021-04-21");

    private final Random random;

    public RandomArticles(Random random) {
        this.random = random;
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" ", -1));
    }

    /** Some are further versions of earlier ones, or the same again. */
    public List<ArticleVersion> batch(int size) {
        return Stream.generate(this::version).limit(size).toList();
    }

    public List<ArticleId> someIds(int size) {
        return Stream.generate(this::id).limit(size).map(ArticleId::new).toList();
    }

    private String id() {
        return "a" + random.nextInt(60);
    }

    private ArticleVersion version() {
        String language = pick(WORDS.keySet().stream().sorted().toList());
        ArticleVersions article =
                ArticleVersions.article(id())
                        .language(language)
                        .headline(text(language, 1 + random.nextInt(4)))
                        .body(body(language))
                        .authors(authors())
                        .url("https://news.example/" + random.nextInt(30))
                        .captured("2024-0" + (1 + random.nextInt(4)) + "-01T23:00:00Z")
                        .arrival(random.nextInt(40))
                        .digest("d" + random.nextInt(4));
        if (random.nextInt(4) > 0) {
            article.published(pick(DATES));
        }
        if (random.nextInt(4) > 0) {
            article.publisher(pick(PUBLISHERS));
        }
        List<String> countries = some(COUNTRIES);
        List<String> actors = some(ACTORS.keySet().stream().sorted().toList());
        if (actors.contains("tick") && !countries.contains("JP") && random.nextInt(8) > 0) {
            countries.add("JP");
        }
        List<String> agencies = some(AGENCIES.keySet().stream().sorted().toList());
        countries.forEach(id -> tag(article, Dimension.COUNTRY, id, Kind.COUNTRY));
        actors.forEach(
                id -> tag(article, Dimension.ACTOR, id, ACTORS.getOrDefault(id, Kind.PERSON)));
        agencies.forEach(
                id -> tag(article, Dimension.AGENCY, id, AGENCIES.getOrDefault(id, Kind.PERSON)));
        List<String> tagged = Stream.of(countries, actors, agencies).flatMap(List::stream).toList();
        for (int i = tagged.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            article.claim(claim(tagged));
        }
        return article.build();
    }

    private Map<ClaimRole, List<String>> claim(List<String> tagged) {
        Map<ClaimRole, List<String>> roles = new EnumMap<>(ClaimRole.class);
        for (ClaimRole role : ClaimRole.values()) {
            roles.put(role, some(tagged));
        }
        // Who did it may be unknown, but not whom it struck as well.
        ClaimRole known = random.nextInt(4) == 0 ? ClaimRole.TARGET : ClaimRole.ACCUSED;
        roles.computeIfPresent(known, (role, ids) -> ids.isEmpty() ? List.of(pick(tagged)) : ids);
        return roles;
    }

    private void tag(ArticleVersions article, Dimension dimension, String id, Kind kind) {
        String[] names = random.nextInt(4) == 0 ? new String[] {"x", "Y"} : new String[] {"y"};
        boolean about = LEARNT.contains(id) || random.nextInt(3) > 0;
        article.tag(dimension, id, kind, about, names);
    }

    /**
     * Often of two paragraphs, of which the second is beyond the lead when a report is before it.
     */
    private String body(String language) {
        String first = text(language, random.nextInt(12)) + wire();
        return random.nextBoolean() ? first : first + "\n" + text(language, random.nextInt(6));
    }

    private String[] authors() {
        return Stream.generate(() -> text("en", 2)).limit(random.nextInt(3)).toArray(String[]::new);
    }

    /** For some the report of an agency, which others print too. */
    private String wire() {
        int report = random.nextInt(40);
        return report >= 5
                ? ""
                : IntStream.range(0, 120 - random.nextInt(10))
                        .mapToObj(word -> " report" + report + "word" + word)
                        .collect(Collectors.joining());
    }

    private String text(String language, int words) {
        boolean spaced = !language.equals("ja") && !language.equals("zh");
        List<String> known = WORDS.getOrDefault(language, List.of());
        String text =
                Stream.generate(() -> pick(known) + (random.nextInt(4) == 0 ? "?" : ""))
                        .limit(Math.max(words, 1))
                        .collect(Collectors.joining(spaced ? " " : ""));
        return random.nextInt(6) == 0 ? text + " " + pick(IDENTIFIERS) : text;
    }

    private List<String> some(List<String> values) {
        List<String> some = new ArrayList<>();
        values.stream().filter(value -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
