package newsarchive.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.entity.EntityTagger;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures on texts of one's own how often the first country of an article is a right one, before
 * and after anything is learnt: one half is learnt from, the other ranked, and the other way round.
 * Articles count that name at least one right country and one that is not.
 */
final class MeasureCountryOrder {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Set<String>> right = new HashMap<>();
    private final List<List<ArticleVersion>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    private int counted;
    private int before;
    private int after;
    private int moved;

    private MeasureCountryOrder() {}

    /**
     * Takes a file of JSON Lines {@code {"id", "title", "text"}}, a file of JSON Lines with the
     * same ids, and where in the latter the right countries stand, such as {@code /countries}.
     */
    public static void main(String[] arguments) throws IOException {
        MeasureCountryOrder measure = new MeasureCountryOrder();
        measure.read(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        measure.rank(measure.halves.getFirst(), measure.halves.getLast());
        measure.rank(measure.halves.getLast(), measure.halves.getFirst());
        System.out.println(measure);
    }

    private void read(Path texts, Path gold, String countries) throws IOException {
        for (String line : Files.readAllLines(gold)) {
            JsonNode json = MAPPER.readTree(line);
            Set<String> codes = new HashSet<>();
            json.at(countries).forEach(code -> codes.add(code.asString("")));
            right.put(json.path("id").asString(""), codes);
        }
        EntityTagger tagger = new EntityTagger(Gazetteer.builtIn());
        for (String line : Files.readAllLines(texts)) {
            Article article = article(MAPPER.readTree(line));
            Tags tags = tagger.tag(article);
            int half = article.id().value().hashCode() & 1;
            halves.get(half).add(new ArticleVersion(article, tags, Instant.EPOCH, "only", 0));
        }
    }

    private static Article article(JsonNode json) {
        return Article.builder(new ArticleId(json.path("id").asString("")))
                .headline(json.path("title").asString(""))
                .body(json.path("text").asString(""))
                .build();
    }

    private void rank(List<ArticleVersion> learntFrom, List<ArticleVersion> ranked)
            throws IOException {
        Path folder = Files.createTempDirectory("learnt");
        try (LuceneIndex index = LuceneIndex.openWriter(folder, id -> Optional.empty())) {
            index.put(learntFrom);
            index.refresh(Checkpoint.START);
            for (ArticleVersion version : ranked) {
                count(version, index.ranked(version.article(), version.tags()));
            }
        }
    }

    private void count(ArticleVersion version, Tags tags) {
        Set<String> wanted = right.getOrDefault(version.id().value(), Set.of());
        Set<String> named = new HashSet<>();
        tags.countries().forEach(country -> named.add(country.entity().id()));
        if (wanted.containsAll(named) || named.stream().noneMatch(wanted::contains)) {
            return;
        }
        String was = first(version.tags());
        String is = first(tags);
        counted++;
        before += wanted.contains(was) ? 1 : 0;
        after += wanted.contains(is) ? 1 : 0;
        moved += was.equals(is) ? 0 : 1;
    }

    private static String first(Tags tags) {
        return tags.countries().getFirst().entity().id();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d articles: first country right in %d (%.3f), with what is learnt %d (%.3f);"
                        + " another one first in %d",
                counted,
                before,
                (double) before / Math.max(1, counted),
                after,
                (double) after / Math.max(1, counted),
                moved);
    }
}
