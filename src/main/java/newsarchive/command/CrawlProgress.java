package newsarchive.command;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import newsarchive.fetch.crawl.Crawl;
import newsarchive.fetch.crawl.CrawlState;
import newsarchive.load.Progress;

/** Tells the crawl what has been kept, and a person who is looking how far it has come. */
final class CrawlProgress implements Progress, AutoCloseable {
    private static final long SECONDS = 3;
    private static final int NAMED = 3;

    private final Crawl crawl;
    private final Duration pause;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final LongAdder kept = new LongAdder();
    private long requestsBefore;

    CrawlProgress(Crawl crawl, Duration pause, boolean quiet) {
        this.crawl = crawl;
        this.pause = pause;
        requestsBefore = crawl.tally().total();
        if (!quiet && ProgressLine.isTerminal()) {
            ScheduledFuture<?> _ =
                    clock.scheduleAtFixedRate(this::print, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void advance(int pages) {
        kept.add(pages);
        crawl.settle(pages);
    }

    private void print() {
        CrawlState state = crawl.state();
        double rate = (state.requests() - requestsBefore) / (double) SECONDS;
        requestsBefore = state.requests();
        System.err.print("\r\u001b[K" + line(state, rate, pause));
    }

    static String line(CrawlState state, double rate, Duration pause) {
        StringBuilder hosts = new StringBuilder();
        state.waiting().entrySet().stream()
                .limit(NAMED)
                .forEach(host ->
                        hosts.append(hosts.isEmpty() ? "" : ", ")
                                .append(host.getKey())
                                .append(' ')
                                .append(host.getValue()));
        return String.format(
                Locale.ROOT,
                "%,d requests, %.1f a second, %,d waiting, %d hosts busy%s, about %s left",
                state.requests(),
                rate,
                state.queue(),
                state.hosts(),
                hosts.isEmpty() ? "" : " (" + hosts + ")",
                time(state.left(pause)));
    }

    private static String time(Duration left) {
        if (left.toMinutes() < 1) {
            return "a minute";
        }
        return left.toHours() < 2
                ? left.toMinutes() + " minutes"
                : left.toHours() < 48 ? left.toHours() + " hours" : left.toDays() + " days";
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (ProgressLine.isTerminal() && kept.sum() > 0) {
            System.err.print("\r\u001b[K");
        }
    }
}
