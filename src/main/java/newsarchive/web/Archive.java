package newsarchive.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsarchive.article.ArticleId;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.DidYouMean;
import newsarchive.index.Hits;
import newsarchive.index.QueryNotes;
import newsarchive.query.ArticleQuery;
import newsarchive.query.KnownParameters;
import newsarchive.query.NameChoice;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryParser;
import newsarchive.query.QueryString;
import newsarchive.web.text.Explanation;
import newsarchive.web.text.Texts;

/**
 * What every handler asks: the index, the names, and what day it is. The index stays the caller's.
 *
 * @param names by which readers mean entities, as people corrected them
 * @param gazetteer who says so, before anything was corrected
 */
public record Archive(ArticleIndex index, NameResolver names, Gazetteer gazetteer, Clock clock) {

    /**
     * The query that a request's parameters ask.
     *
     * @param besides parameters of this address that are none of a search
     * @throws newsarchive.query.ParameterMistake if a date, number or choice cannot be understood,
     *     or if there is no such parameter
     */
    public ArticleQuery query(Context request, String... besides) {
        return query(request.queryParamMap(), besides);
    }

    /** The query that parameters ask, wherever they came from; the same mistakes are told. */
    public ArticleQuery query(Map<String, List<String>> parameters, String... besides) {
        KnownParameters.require(parameters.keySet(), List.of(besides));
        return new QueryString(names, LocalDate.now(clock)).read(parameters);
    }

    /** Why a query finds less than it seems to ask for; nearly always nothing. */
    public List<String> notes(ArticleQuery query, Hits found) {
        return new QueryNotes(index, names).of(query, found);
    }

    /** For names in a query that were searched as words: whom they may mean. */
    List<NameChoice> choices(ArticleQuery query) {
        return parse(query.text()).choices();
    }

    /** Queries that this one may have meant, where it found little. */
    List<String> suggestions(ArticleQuery query, Hits found) {
        return new DidYouMean(index, text -> retyped(query, text)).of(query, found);
    }

    /** The same query with other words. */
    public ArticleQuery retyped(ArticleQuery query, String text) {
        return query.typing(text, parse(text));
    }

    private QueryParser.Parsed parse(String text) {
        return new QueryParser(names, LocalDate.now(clock)).parse(text);
    }

    /** What a query asks for, in plain English. */
    public String explain(ArticleQuery query) {
        return explain(query, Texts.english());
    }

    /** What a query asks for, in plain words. */
    public String explain(ArticleQuery query, Texts texts) {
        return new Explanation(texts, names).of(query);
    }

    /**
     * The newest version of an article.
     *
     * @throws UnknownArticleException if there is none with this id
     */
    public ArticleVersion article(String id) {
        if (id.isBlank() || id.length() > ArticleId.MAX_LENGTH) {
            throw new UnknownArticleException(id);
        }
        return index.find(new ArticleId(id)).orElseThrow(() -> new UnknownArticleException(id));
    }

    /**
     * The versions of an article that tell something else than the one before, the newest first.
     *
     * @throws UnknownArticleException if there is no article with this id
     */
    List<ArticleVersion> versions(String id) {
        return ArticleVersion.distinct(index.versions(article(id).id()));
    }
}
