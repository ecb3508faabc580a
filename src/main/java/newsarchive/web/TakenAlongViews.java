package newsarchive.web;

import java.time.Instant;
import java.util.Arrays;
import newsarchive.export.ExportFormat;
import newsarchive.query.ArticleQuery;
import newsarchive.web.text.Texts;

/**
 * Makes the links by which what was found is taken along.
 *
 * @param fullText whether this server hands out whole articles
 */
record TakenAlongViews(boolean fullText) {

    /**
     * Makes those of one search.
     *
     * @param now what its permanent link pins
     */
    SearchView.TakenAlong of(Texts texts, ArticleQuery query, Instant now) {
        return new SearchView.TakenAlong(
                Links.feed(query),
                Links.search(query.asOf(now)),
                Arrays.stream(ExportFormat.values())
                        .filter(form -> fullText || !form.holdsFullText())
                        .map(form ->
                                new SearchView.File(
                                        texts.of("search.taken." + form.id()),
                                        Links.export(query, form)))
                        .toList());
    }
}
