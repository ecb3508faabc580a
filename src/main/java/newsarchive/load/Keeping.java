package newsarchive.load;

import java.util.ArrayList;
import java.util.List;
import newsarchive.index.ArticleVersion;
import newsarchive.page.Page;
import newsarchive.page.warc.Appended;
import newsarchive.page.warc.WarcArchive;

/** The writing end of a load: a batch is on disk before any of it is indexed or counted. */
final class Keeping implements Batches.Writer<Prepared> {
    private final WarcArchive archive;
    private final Indexing indexing;
    private final Outcomes outcomes;
    private final Removing removing;
    private boolean kept;

    Keeping(WarcArchive archive, Indexing indexing, Outcomes outcomes, Removing removing) {
        this.removing = removing;
        this.archive = archive;
        this.indexing = indexing;
        this.outcomes = outcomes;
    }

    /** Whether any page was new to the archive. */
    boolean hasKept() {
        return kept;
    }

    @Override
    public void write(List<Prepared> batch) {
        List<Page> pages = new ArrayList<>();
        List<Prepared> ofPages = new ArrayList<>();
        removing.applyIfDue(indexing);
        for (Prepared prepared : batch) {
            if (removing.holds(prepared)) {
                outcomes.add(Outcomes.REMOVED);
                continue;
            }
            switch (prepared) {
                case Prepared.AnArticle(var page, var _) -> {
                    pages.add(page);
                    ofPages.add(prepared);
                }
                case Prepared.NoArticle(var page, var _) -> {
                    pages.add(page);
                    ofPages.add(prepared);
                }
                case Prepared.Nothing(var outcome) -> outcomes.add(outcome);
            }
        }
        index(archive.append(pages), ofPages);
        indexing.refreshIfDue();
    }

    private void index(List<Appended> answers, List<Prepared> ofPages) {
        List<ArticleVersion> versions = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            outcomes.add(outcome(answers.get(i), ofPages.get(i), versions));
        }
        indexing.put(versions);
    }

    private String outcome(Appended answer, Prepared prepared, List<ArticleVersion> versions) {
        return switch (answer) {
            case Appended.Unchanged() -> Outcomes.UNCHANGED;
            case Appended.Revisited(var end) -> {
                indexing.reached(end);
                yield Outcomes.UNCHANGED;
            }
            case Appended.Kept(var end) -> {
                kept = true;
                indexing.reached(end);
                yield switch (prepared) {
                    case Prepared.AnArticle(var _, var version) -> {
                        ArticleVersion arrived = version.arrivedAt(end.number());
                        versions.add(arrived);
                        yield indexing.outcome(arrived);
                    }
                    case Prepared.NoArticle(var _, var outcome) -> outcome;
                    case Prepared.Nothing(var outcome) -> outcome;
                };
            }
        };
    }
}
