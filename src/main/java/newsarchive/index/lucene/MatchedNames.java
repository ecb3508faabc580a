package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tags;
import newsarchive.index.MatchedName;
import newsarchive.query.Alias;
import newsarchive.query.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells by which other names a hit was found, and where it has them. */
final class MatchedNames {
    private static final String ARTICLE = "the article itself";

    private final Snapshot snapshot;
    private final Words words;
    private final Map<Clause.Name, Weight> typed = new LinkedHashMap<>();

    private MatchedNames(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    static MatchedNames of(Clause clause, WordQueries queries, Snapshot snapshot)
            throws IOException {
        MatchedNames names = new MatchedNames(snapshot, queries.words());
        IndexSearcher searcher = snapshot.searcher();
        for (Clause.Name name : in(clause).distinct().toList()) {
            Optional<Query> query = queries.word(name.typed());
            if (query.isPresent()) {
                Query rewritten = searcher.rewrite(query.get());
                names.typed.put(
                        name, searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
            }
        }
        return names;
    }

    /** What is excluded finds nothing. */
    private static Stream<Clause.Name> in(Clause clause) {
        return switch (clause) {
            case Clause.Name name -> Stream.of(name);
            case Clause.And(List<Clause> all) -> all.stream().flatMap(MatchedNames::in);
            case Clause.Or(List<Clause> any) -> any.stream().flatMap(MatchedNames::in);
            case Clause.Everything _,
                    Clause.Nothing _,
                    Clause.Word _,
                    Clause.Phrase _,
                    Clause.Prefix _,
                    Clause.Fuzzy _,
                    Clause.SameSentence _,
                    Clause.Identifier _,
                    Clause.Arrived _,
                    Clause.In _,
                    Clause.Published _,
                    Clause.Story _,
                    Clause.Address _,
                    Clause.OneClaim _,
                    Clause.Not _ ->
                    Stream.empty();
        };
    }

    /** In the order of the query, each name once; none of those that the hit has as typed. */
    List<MatchedName> of(Article article, Tags tags, int document) throws IOException {
        List<MatchedName> matched = new ArrayList<>();
        for (Map.Entry<Clause.Name, Weight> each : typed.entrySet()) {
            if (!matches(each.getValue(), document)) {
                matched.addAll(others(each.getKey(), article, tags));
            }
        }
        return List.copyOf(matched);
    }

    private boolean matches(Weight weight, int document) throws IOException {
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Scorer scorer = weight.scorer(leaf);
        int wanted = document - leaf.docBase;
        return scorer != null && scorer.iterator().advance(wanted) == wanted;
    }

    private List<MatchedName> others(Clause.Name name, Article article, Tags tags) {
        Map<String, MatchedName> others = new LinkedHashMap<>();
        for (Mention mention : mentions(name, tags)) {
            String authority = name.alias(mention.text()).map(Alias::authority).orElse(ARTICLE);
            others.putIfAbsent(
                    Entity.slug(mention.text()), matched(name, mention.text(), authority));
        }
        for (Alias alias : name.aliases()) {
            if (alias.sure() && isPrinted(alias.text(), article)) {
                others.putIfAbsent(
                        Entity.slug(alias.text()), matched(name, alias.text(), alias.authority()));
            }
        }
        return List.copyOf(others.values());
    }

    private static MatchedName matched(Clause.Name name, String as, String authority) {
        return new MatchedName(as, name.text(), name.entity(), authority);
    }

    private static List<Mention> mentions(Clause.Name name, Tags tags) {
        Predicate<String> foundBy = name.foundBy();
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> tags.of(dimension).stream())
                .filter(tag -> tag.entity().id().equals(name.entity().id()))
                .flatMap(tag -> tag.mentions().stream())
                .filter(mention -> foundBy.test(mention.text()))
                .toList();
    }

    private boolean isPrinted(String name, Article article) {
        List<String> sought = texts(Fields.HEADLINE, name);
        return Collections.indexOfSubList(texts(Fields.HEADLINE, article.headline()), sought) >= 0
                || Collections.indexOfSubList(texts(Fields.BODY, article.body()), sought) >= 0;
    }

    private List<String> texts(String field, String text) {
        return words.of(field, text).stream().map(Words.Word::text).toList();
    }

    /** Where a hit means the entities, in UTF-16 code units of headline, line break and body. */
    List<Span> places(Tags tags) {
        return typed.keySet().stream()
                .flatMap(name -> mentions(name, tags).stream())
                .map(mention -> new Span(mention.start(), mention.end()))
                .toList();
    }
}
