package newsarchive.command.searches;

import java.time.Duration;
import newsarchive.command.ArchiveFolder;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.desk.SavedSearches;
import newsarchive.fetch.FetchOptions;
import newsarchive.fetch.Poster;
import newsarchive.index.ArticleIndex;
import newsarchive.watch.Alerts;
import newsarchive.watch.SavedQueries;
import newsarchive.watch.Watchlist;

/**
 * An archive's saved searches with what tells of them, as its settings say.
 *
 * @param poster by which webhooks are asked; closed with it
 */
public record Watching(Watchlist watchlist, Alerts alerts, Poster poster) implements AutoCloseable {

    /**
     * Opens what an archive's settings ask for.
     *
     * @param index stays the caller's
     */
    public static Watching of(
            ArchiveFolder folder, Settings settings, ArticleIndex index, SavedQueries queries) {
        boolean ownNetwork = settings.isYes(Setting.ALERT_OWN_NETWORK);
        SavedSearches searches = new SavedSearches(folder.desk(), queries.clock());
        Poster poster =
                new Poster(
                        new FetchOptions.Reach(ownNetwork, false, null),
                        Duration.ofSeconds(Math.max(1, settings.number(Setting.ALERT_TIMEOUT))));
        return new Watching(
                new Watchlist(
                        searches,
                        index,
                        queries,
                        new Watchlist.Place(folder.root().resolve("alerts"), ownNetwork)),
                new Alerts(
                        folder.alerts(),
                        searches,
                        index,
                        queries,
                        new PostedWebhook(
                                poster, Signing.of(settings.text(Setting.ALERT_SECRET_FILE)))),
                poster);
    }

    @Override
    public void close() {
        alerts.close();
        poster.close();
    }
}
