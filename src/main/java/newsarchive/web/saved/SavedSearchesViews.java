package newsarchive.web.saved;

import java.util.ArrayList;
import java.util.List;
import newsarchive.desk.SavedSearch;
import newsarchive.watch.RecipientState;
import newsarchive.web.Archive;
import newsarchive.web.text.Texts;

/** Lays out the saved searches as the view of their page. */
final class SavedSearchesViews {
    private final Texts texts;
    private final Saved saved;
    private final Archive archive;
    private final boolean mayChange;

    SavedSearchesViews(Texts texts, Saved saved, Archive archive, boolean mayChange) {
        this.texts = texts;
        this.saved = saved;
        this.archive = archive;
        this.mayChange = mayChange;
    }

    SavedSearchesView view() {
        return new SavedSearchesView(
                saved.watchlist().all().stream().map(this::row).toList(), mayChange);
    }

    private SavedSearchesView.Row row(SavedSearch search) {
        Looked looked = Looked.at(search, saved, archive, texts);
        return new SavedSearchesView.Row(
                search.name(),
                looked.explained(),
                looked.total(),
                looked.href(),
                looked.lastWeek(),
                looked.lastWeekHref(),
                SavedSearchPages.feed(search),
                saved.alerts().states(search).stream().map(this::alert).toList(),
                "/searches/" + search.id() + "/remove");
    }

    private SavedSearchesView.Alert alert(RecipientState state) {
        String kind =
                texts.of(state.isWebhook() ? "searches.alert.webhook" : "searches.alert.file");
        return new SavedSearchesView.Alert(
                mayChange ? state.address() : kind, text(state), state.failures() > 0);
    }

    private String text(RecipientState state) {
        List<String> parts = new ArrayList<>();
        if (state.failures() > 0) {
            parts.add(problem(state));
        }
        if (state.waiting() > 0) {
            parts.add(texts.of("searches.alert.waiting", "count", state.waiting()));
        }
        state.last()
                .map(time -> texts.of("searches.alert.last", "moment", texts.dates().moment(time)))
                .ifPresent(parts::add);
        return parts.isEmpty() ? texts.of("searches.alert.nothing") : texts.lists().parts(parts);
    }

    private String problem(RecipientState state) {
        return state.nextTry()
                .map(next ->
                        texts.of(
                                "searches.alert.failsUntil",
                                "problem",
                                state.problem(),
                                "moment",
                                texts.dates().moment(next)))
                .orElseGet(() -> texts.of("searches.alert.fails", "problem", state.problem()));
    }
}
