package newsarchive.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.query.ArticleQuery;

/**
 * What the archive asks of any index. Searching, finding and suggesting may be called from any
 * thread at any time and see the state of the last {@link #refresh}; what changes the index is
 * called by one writer.
 *
 * <p>An index holds tags as they were found. What people corrected is applied to every answer, to
 * counts and filters as to what is shown, and never to what is held; so a correction shows with the
 * next question however many articles it concerns, and taking it back leaves no trace.
 */
public interface ArticleIndex extends AutoCloseable {

    /**
     * Adds versions of articles. The same id and digest again changes nothing. Of several versions
     * of one article only the {@linkplain ArticleVersion#NEWEST newest} is searched, whatever the
     * order of putting; the others can still be found.
     */
    void put(List<ArticleVersion> batch);

    /** Removes articles with all their versions; unknown ids are ignored. */
    void remove(Collection<ArticleId> ids);

    /** The articles that match, with counts; never fails for what a person typed. */
    Hits search(ArticleQuery query);

    /**
     * Hands over every article that matches fully, copies too, one by one in the order of the query
     * and all from one state of the index, however long it takes; memory does not grow with their
     * number. Which slice of the hits is asked for does not matter.
     *
     * @param taker may end the walk by throwing what it likes
     */
    void walk(ArticleQuery query, Consumer<Match> taker);

    /**
     * Which countries, actors and agencies the articles that match are about together, the most
     * surprising pairs first; counts are exact, among the {@value Pairs#OF_A_DIMENSION} most
     * frequent of each dimension.
     */
    List<Pair> together(ArticleQuery query);

    /** The newest version of an article. */
    Optional<ArticleVersion> find(ArticleId id);

    /**
     * All kept versions of an article, the newest first; none for an unknown id. Versions may tell
     * the same article, see {@link ArticleVersion#distinct}.
     */
    List<ArticleVersion> versions(ArticleId id);

    /**
     * Tagged entities and publishers whose name begins so, most frequent first, at most {@code
     * size}.
     */
    default List<FacetCount> suggest(String prefix, int size) {
        return suggest(prefix, Set.of(), size);
    }

    /**
     * The same, and tagged entities with these ids, whatever they are called: those that bear the
     * name otherwise.
     */
    List<FacetCount> suggest(String prefix, Set<String> ids, int size);

    /**
     * Headlines that have all these words, of the last one perhaps only the beginning; the newest
     * first, at most {@code size}. None before two letters are typed.
     */
    List<Headline> headlines(String typed, int size);

    /**
     * Words of the articles that are one or two letters away from a word and much more frequent,
     * the nearest first; folded. None for words of other than one part, of less than four letters
     * or of more than 32.
     */
    List<String> closeWords(String word, int size);

    /**
     * Tags of any text with its countries in the order that this archive has learnt; what comes
     * back from the index is in that order already. See {@link
     * newsarchive.index.tie.CountryRanking}.
     */
    Tags ranked(Article article, Tags tags);

    /** How many articles a change of the corrections concerns; exact. */
    Effect effect(Change change);

    /**
     * Makes all that was put or removed so far durable and visible, and remembers how far the kept
     * pages have been indexed. A reader without the right to write looks for what a writer has made
     * visible.
     */
    void refresh(Checkpoint checkpoint);

    Status status();

    /**
     * A short text that is another one whenever answers may be others: after what became visible,
     * and after every change of the corrections. Cheap to ask; it may also change for nothing.
     */
    String state();

    @Override
    void close();
}
