package newsarchive.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.Effect;
import newsarchive.index.FacetCount;
import newsarchive.index.Headline;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Pair;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;

/** Holds versions and forgets what was never made durable; does not search. */
final class MemoryIndex implements ArticleIndex {
    private final Map<ArticleId, TreeMap<String, ArticleVersion>> visible =
            new ConcurrentSkipListMap<>();
    private final List<ArticleVersion> waiting = new ArrayList<>();
    private final List<ArticleId> leaving = new ArrayList<>();
    private Checkpoint checkpoint = Checkpoint.START;
    int refreshes;

    @Override
    public void put(List<ArticleVersion> batch) {
        waiting.addAll(batch);
    }

    /** What a crash does. */
    void forgetWaiting() {
        waiting.clear();
    }

    @Override
    public void refresh(Checkpoint reached) {
        leaving.forEach(visible::remove);
        leaving.clear();
        for (ArticleVersion version : waiting) {
            visible.computeIfAbsent(version.id(), id -> new TreeMap<>())
                    .put(version.digest(), version);
        }
        waiting.clear();
        checkpoint = reached;
        refreshes++;
    }

    @Override
    public List<Pair> together(ArticleQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ArticleVersion> find(ArticleId id) {
        return Optional.ofNullable(visible.get(id))
                .flatMap(versions -> versions.values().stream().max(ArticleVersion.NEWEST));
    }

    @Override
    public List<ArticleVersion> versions(ArticleId id) {
        return visible.getOrDefault(id, new TreeMap<>()).values().stream()
                .sorted(ArticleVersion.NEWEST.reversed())
                .toList();
    }

    /** Ids and digests of everything visible. */
    Map<ArticleId, List<String>> versions() {
        Map<ArticleId, List<String>> versions = new TreeMap<>();
        visible.forEach((id, byDigest) -> versions.put(id, List.copyOf(byDigest.keySet())));
        return versions;
    }

    @Override
    public String state() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Status status() {
        long versions = visible.values().stream().mapToLong(TreeMap::size).sum();
        return new Status(visible.size(), versions, checkpoint, 0);
    }

    @Override
    public void remove(Collection<ArticleId> ids) {
        leaving.addAll(ids);
        waiting.removeIf(version -> ids.contains(version.id()));
    }

    @Override
    public Hits search(ArticleQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void walk(ArticleQuery query, Consumer<Match> taker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Tags ranked(Article article, Tags tags) {
        return tags;
    }

    @Override
    public Effect effect(Change change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> closeWords(String word, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FacetCount> suggest(String prefix, Set<String> ids, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Headline> headlines(String typed, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
