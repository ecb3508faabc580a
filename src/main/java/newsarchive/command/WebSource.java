package newsarchive.command;

import java.util.Locale;
import java.util.stream.Stream;
import newsarchive.fetch.Fetch;
import newsarchive.fetch.Visit;
import newsarchive.load.Source;
import newsarchive.page.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An http(s) address, of an article or of a feed, as a source. */
record WebSource(String address, Visit visit) implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(WebSource.class);

    static boolean isAddress(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    @Override
    public Stream<Found> open() {
        return visit.of(address).map(WebSource::found).peek(this::say);
    }

    /**
     * Which of thousands of pages failed is for the log; which named address did, for who named it.
     */
    private void say(Found found) {
        if (found instanceof Found.LeftOut(var why, var where) && where.equals(address)) {
            LOG.warn("{}: {}", where, why);
        }
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
