package newsarchive.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.export.CsvField;
import newsarchive.index.FacetCount;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.HitsJson;
import newsarchive.index.MatchedName;
import newsarchive.query.Facet;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a search is printed in the terminal. */
enum SearchFormat {
    TABLE {
        @Override
        void print(SearchAnswer answer, PrintStream out) {
            Hits hits = answer.hits();
            out.println(
                    (hits.total() == 1 ? "1 article" : hits.total() + " articles")
                            + (hits.stories() == hits.total()
                                    ? ""
                                    : " in "
                                            + (hits.stories() == 1
                                                    ? "1 story"
                                                    : hits.stories() + " stories")));
            hits.hits().forEach(hit -> row(hit, out));
            if (!hits.partial().isEmpty()) {
                out.println("\nOnly some of the words:");
                hits.partial().forEach(hit -> row(hit, out));
            }
            out.println();
            for (Facet facet : List.of(Facet.COUNTRY, Facet.ACTOR, Facet.AGENCY)) {
                counts(hits, facet, out);
            }
        }
    },
    JSON {
        @Override
        void print(SearchAnswer answer, PrintStream out) {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer.json()));
        }
    },
    JSONL {
        @Override
        void print(SearchAnswer answer, PrintStream out) {
            answer.hits()
                    .hits()
                    .forEach(hit -> out.println(MAPPER.writeValueAsString(HitsJson.write(hit))));
        }
    },
    CSV {
        @Override
        void begin(PrintStream out) {
            out.println("id,published,publisher,headline,url");
        }

        @Override
        void print(SearchAnswer answer, PrintStream out) {
            for (Hit hit : answer.hits().hits()) {
                Article article = hit.article();
                out.println(
                        List.of(
                                        article.id().value(),
                                        known(article.published(), ""),
                                        known(article.publisher(), ""),
                                        article.headline(),
                                        known(article.url(), ""))
                                .stream()
                                .map(CsvField::quote)
                                .collect(Collectors.joining(",")));
            }
        }
    },
    TREC {
        @Override
        void print(SearchAnswer answer, PrintStream out) {
            int rank = answer.firstRank();
            List<Hit> ranked = new ArrayList<>(answer.hits().hits());
            ranked.addAll(answer.hits().partial());
            for (Hit hit : ranked) {
                // No score leaves the port: one that falls with the rank keeps the order.
                out.println(
                        answer.id()
                                + " Q0 "
                                + hit.article().id()
                                + " "
                                + rank
                                + " "
                                + 1.0 / rank
                                + " newsarchive");
                rank++;
            }
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SHOWN = 8;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people look at it, a page at a time; programs take every article. */
    boolean isForReaders() {
        return this == TABLE || this == JSON;
    }

    /** Prints what stands above all answers, in most forms nothing. */
    void begin(PrintStream out) {}

    /** Prints one answer. */
    abstract void print(SearchAnswer answer, PrintStream out);

    private static void row(Hit hit, PrintStream out) {
        Article article = hit.article();
        out.printf(
                "%n%s%n  %s%n  %s%n",
                plain(article.headline()),
                plain(
                        known(article.published(), "undated")
                                + " · "
                                + known(article.publisher(), "unknown")
                                + " · "
                                + article.id()),
                plain(
                        hit.snippet().parts().stream()
                                .map(Highlight.Part::text)
                                .collect(Collectors.joining())));
        for (MatchedName name : hit.names()) {
            out.printf(
                    "  found as %s, another name of %s (%s)%n",
                    plain(name.name()), plain(name.typed()), plain(name.authority()));
        }
        for (Dimension dimension : Dimension.values()) {
            names(hit, dimension, out);
        }
    }

    private static void names(Hit hit, Dimension dimension, PrintStream out) {
        List<Tag> tags = hit.tags().of(dimension).stream().filter(Tag::about).toList();
        if (!tags.isEmpty()) {
            out.println(
                    "  "
                            + dimension.plural()
                            + ": "
                            + tags.stream()
                                    .map(t -> t.entity().name())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void counts(Hits hits, Facet facet, PrintStream out) {
        String line =
                hits.facets().getOrDefault(facet, List.of()).stream()
                        .filter(count -> !count.isKind())
                        .limit(SHOWN)
                        .map(SearchFormat::count)
                        .collect(Collectors.joining(", "));
        if (!line.isEmpty()) {
            out.println(facet.label() + ": " + line);
        }
    }

    private static String count(FacetCount count) {
        return count.label() + " " + count.count();
    }

    /** Without line ends and what a terminal would take for an order. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    private static String known(@org.jspecify.annotations.Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
