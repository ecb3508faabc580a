package newsarchive.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ArticleId;
import newsarchive.index.Story;
import newsarchive.story.Shingles;

/** Stories by comparing every article with every other. */
final class ScannedStories {
    private final Map<ArticleId, List<ScannedArticle>> byArticle = new HashMap<>();

    /**
     * @param articles in the order of their ids
     */
    ScannedStories(List<ScannedArticle> articles) {
        for (ScannedArticle article : articles) {
            Shingles own = Shingles.of(article.version().article());
            List<ScannedArticle> story = new ArrayList<>(List.of(article));
            articles.stream()
                    .filter(other -> byArticle.containsKey(other.version().id()))
                    .filter(other -> own.isCopyOf(Shingles.of(other.version().article())))
                    .map(this::of)
                    .distinct()
                    .toList()
                    .forEach(story::addAll);
            story.forEach(member -> byArticle.put(member.version().id(), story));
        }
    }

    private List<ScannedArticle> of(ScannedArticle article) {
        return Optional.ofNullable(byArticle.get(article.version().id())).orElseThrow();
    }

    boolean areTogether(ScannedArticle article, String id) {
        return of(article).stream().anyMatch(other -> other.version().id().value().equals(id));
    }

    Story story(ScannedArticle article) {
        List<ScannedArticle> together = of(article);
        ScannedArticle first =
                together.stream()
                        .min(
                                Comparator.comparing(
                                                (ScannedArticle each) -> each.version().captured())
                                        .thenComparing(each -> each.version().id()))
                        .orElseThrow();
        return new Story(
                together.stream().map(each -> each.version().id()).sorted().toList().getFirst(),
                together.size() - 1,
                first.version().article().publisher(),
                first.version().captured());
    }

    /** The first of each story, in the order given. */
    List<ScannedArticle> firsts(List<ScannedArticle> articles) {
        Set<ArticleId> told = new HashSet<>();
        return articles.stream().filter(each -> told.add(story(each).id())).toList();
    }
}
