package newsarchive.command;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import newsarchive.load.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on stderr how many pages are done and how fast, if a person is looking. */
final class ProgressLine implements Progress, AutoCloseable {
    private final @Nullable ProgressBar bar;

    /**
     * @param task a word for what is being done
     */
    ProgressLine(String task, boolean quiet) {
        bar = !quiet && isTerminal() ? bar(task) : null;
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUnit(" pages", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .hideEta()
                .clearDisplayOnFinish()
                .build();
    }

    /** The JDK tells of stdin and stdout only, so a child that shares our stderr is asked. */
    static boolean isTerminal() {
        try {
            Process test = new ProcessBuilder("sh", "-c", "test -t 2").inheritIO().start();
            return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false; // Without a shell there is no progress to be seen, but all else works.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void advance(int pages) {
        if (bar != null) {
            bar.stepBy(pages);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
