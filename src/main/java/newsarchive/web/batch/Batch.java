package newsarchive.web.batch;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.ParameterMistake;
import newsarchive.web.Archive;
import newsarchive.web.Links;
import newsarchive.web.text.Texts;

/**
 * A list of searches, one a line; every other parameter of a search holds for all of them.
 *
 * @param lines without empty ones, in their order
 */
record Batch(List<String> lines, Map<String, List<String>> parameters) {
    static final int MOST_LINES = 500;

    private static final String NAMES = "names";
    static final String FORMAT = "format";

    /**
     * Reads what was sent as a form, or what stands in an address.
     *
     * @throws ParameterMistake if there are too many lines
     */
    static Batch of(Context request) {
        Map<String, List<String>> parameters = new TreeMap<>(request.queryParamMap());
        parameters.putAll(request.formParamMap());
        List<String> lines =
                parameters.getOrDefault(NAMES, List.of()).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_LINES) {
            throw new ParameterMistake(
                    NAMES, "takes at most " + MOST_LINES + " lines, not " + lines.size());
        }
        return new Batch(lines, parameters);
    }

    /** One after the other, so that a long list is no load for others. */
    Stream<Counted> counted(Archive archive, Texts texts) {
        return lines.stream().map(line -> counted(line, archive, texts));
    }

    private Counted counted(String line, Archive archive, Texts texts) {
        ArticleQuery query = query(line, archive);
        Hits hits = archive.index().search(query.ofSize(0));
        NavigableMap<LocalDate, Long> days = hits.days();
        return new Counted(
                line,
                archive.explain(query, texts),
                archive.notes(query, hits),
                hits.total(),
                hits.stories(),
                days.isEmpty() ? null : days.firstKey(),
                days.isEmpty() ? null : days.lastKey(),
                Links.search(query));
    }

    private ArticleQuery query(String line, Archive archive) {
        Map<String, List<String>> asked = new TreeMap<>(parameters);
        asked.put("q", List.of(line));
        return archive.query(asked, NAMES, FORMAT);
    }
}
