package newsarchive.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsarchive.index.ArticleIndex;
import newsarchive.index.DidYouMean;
import newsarchive.index.Hits;
import newsarchive.index.QueryNotes;
import newsarchive.query.ArticleQuery;
import newsarchive.query.NameChoice;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryParser;

/**
 * What a reader is told of a query besides its hits: what was understood, and what may be meant.
 */
record SearchNotes(ArticleIndex index, NameResolver names, QueryParser parser) {

    /** One line each; nearly always none. */
    List<String> of(ArticleQuery query, Hits hits) {
        List<String> notes = new ArrayList<>(understood(query, hits));
        choices(query).forEach(choice -> notes.add(said(choice)));
        suggestions(query, hits).forEach(text -> notes.add("did you mean: " + text));
        return notes;
    }

    /** Why it finds less than it seems to ask for. */
    List<String> understood(ArticleQuery query, Hits hits) {
        return new QueryNotes(index, names).of(query, hits);
    }

    /** For names that were searched as words: whom they may mean. */
    List<NameChoice> choices(ArticleQuery query) {
        return parser.parse(query.text()).choices();
    }

    /** Queries that this one may have meant. */
    List<String> suggestions(ArticleQuery query, Hits hits) {
        return new DidYouMean(index, text -> query.typing(text, parser.parse(text)))
                .of(query, hits);
    }

    private static String said(NameChoice choice) {
        return choice.bearers().stream()
                .map(bearer ->
                        bearer.entity().name()
                                + " ("
                                + bearer.entity().kind().home().parameter()
                                + ":"
                                + bearer.entity().id()
                                + ")")
                .collect(
                        Collectors.joining(
                                " or ",
                                "'" + choice.typed() + "' was searched as words and may mean ",
                                ""));
    }
}
