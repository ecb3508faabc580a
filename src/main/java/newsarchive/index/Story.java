package newsarchive.index;

import java.time.Instant;
import newsarchive.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * The articles that tell one story in the same words, seen from one of them.
 *
 * @param id the least id of its articles, whatever the order in which they came
 * @param copies how many other articles of the archive tell it; 0 for most
 * @param firstPublisher of the article that was captured first, if it names one
 * @param firstCaptured when the archive first got one of them
 */
public record Story(
        ArticleId id, int copies, @Nullable String firstPublisher, Instant firstCaptured) {}
