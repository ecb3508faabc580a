package newsarchive.command;

import java.util.Locale;
import java.util.stream.Stream;
import newsarchive.fetch.Fetch;
import newsarchive.fetch.Visit;
import newsarchive.load.Source;
import newsarchive.page.Found;

/** An http(s) address, of an article or of a feed, as a source. */
record WebSource(String address, Visit visit) implements Source {

    static boolean isAddress(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    @Override
    public Stream<Found> open() {
        return visit.of(address).map(WebSource::found);
    }

    static Found found(Fetch fetch) {
        return switch (fetch) {
            case Fetch.Fetched(var address, var page) -> new Found.Loadable(page, address);
            case Fetch.Refused(var address, var why) ->
                    new Found.LeftOut("refused: " + why, address);
            case Fetch.Unchanged(var address) -> new Found.LeftOut("unchanged", address);
            case Fetch.Redirected(var address, var _) ->
                    new Found.LeftOut("failed: too many redirects", address);
            case Fetch.Failed(var address, var why, var _) ->
                    new Found.LeftOut("failed: " + why, address);
        };
    }
}
