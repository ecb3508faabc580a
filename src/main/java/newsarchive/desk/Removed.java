package newsarchive.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.ArticleId;

/** All removals as they stood at one moment. */
public final class Removed {
    /** Nothing was ever removed. */
    public static final Removed NOTHING = new Removed(List.of());

    private final List<Removal> all;
    private final Set<ArticleId> articles = new HashSet<>();
    private final Set<String> loads = new HashSet<>();

    Removed(List<Removal> all) {
        this.all = List.copyOf(all);
        for (Removal removal : all) {
            if (!removal.undone()) {
                articles.addAll(removal.articles());
                loads.add(removal.load());
            }
        }
        loads.remove("");
    }

    /** In the order in which they were made, those taken back among them. */
    public List<Removal> all() {
        return all;
    }

    /** Those that were made or taken back and wait for the holder of the index. */
    public List<Removal> pending() {
        return all.stream().filter(Removal::pending).toList();
    }

    /** Whether the article is out of the archive. */
    public boolean holds(ArticleId article) {
        return articles.contains(article);
    }

    /** Whether what this load brought is out of the archive. */
    public boolean holdsLoad(String load) {
        return loads.contains(load);
    }
}
