package newsarchive.web.saved;

import newsarchive.watch.Alerts;
import newsarchive.watch.Watchlist;

/**
 * The saved searches of an archive, and how telling of them goes. Both stay the caller's; nothing
 * is told from here.
 */
public record Saved(Watchlist watchlist, Alerts alerts) {}
