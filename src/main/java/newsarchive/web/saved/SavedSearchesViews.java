package newsarchive.web.saved;

import java.util.List;
import java.util.Locale;
import newsarchive.desk.SavedSearch;
import newsarchive.watch.RecipientState;
import newsarchive.web.Archive;
import newsarchive.web.PrintedDate;

/** Lays out the saved searches as the view of their page. */
final class SavedSearchesViews {
    private final Saved saved;
    private final Archive archive;
    private final boolean mayChange;

    SavedSearchesViews(Saved saved, Archive archive, boolean mayChange) {
        this.saved = saved;
        this.archive = archive;
        this.mayChange = mayChange;
    }

    SavedSearchesView view() {
        return new SavedSearchesView(
                saved.watchlist().all().stream().map(this::row).toList(), mayChange);
    }

    private SavedSearchesView.Row row(SavedSearch search) {
        Looked looked = Looked.at(search, saved, archive);
        return new SavedSearchesView.Row(
                search.name(),
                looked.explained(),
                articles(looked.total()),
                looked.href(),
                String.format(Locale.ROOT, "%,d in the last 7 days", looked.lastWeek()),
                looked.lastWeekHref(),
                SavedSearchPages.feed(search),
                saved.alerts().states(search).stream().map(this::alert).toList(),
                "/searches/" + search.id() + "/remove");
    }

    private SavedSearchesView.Alert alert(RecipientState state) {
        String kind = state.isWebhook() ? "a webhook" : "a file";
        return new SavedSearchesView.Alert(
                mayChange ? state.address() : kind, text(state), state.failures() > 0);
    }

    private static String text(RecipientState state) {
        String waiting = state.waiting() == 0 ? "" : articles(state.waiting()) + " waiting";
        String last = state.last().map(time -> "last told " + PrintedDate.moment(time)).orElse("");
        String problem =
                state.failures() == 0
                        ? ""
                        : "fails: "
                                + state.problem()
                                + state.nextTry()
                                        .map(next -> ", next try " + PrintedDate.moment(next))
                                        .orElse("");
        String all =
                String.join(
                        "; ",
                        List.of(problem, waiting, last).stream()
                                .filter(part -> !part.isEmpty())
                                .toList());
        return all.isEmpty() ? "nothing told yet" : all;
    }

    private static String articles(long count) {
        return count == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", count);
    }
}
