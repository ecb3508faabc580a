package newsarchive.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.page.Page;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The pages of the folder named by {@code -Dpages}, on which benchmarks run. */
public final class Pages {
    private static final String ADDRESS = "https://pages.example/page";

    private static final String FOLDER = "pages";

    private Pages() {}

    /** Runs a benchmark on them, with the collector that the launcher chooses. */
    public static void measure(Class<?> benchmark) throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(benchmark.getName())
                                .jvmArgsAppend(
                                        "-XX:+UseParallelGC",
                                        "-Dpages=" + System.getProperty(FOLDER))
                                .build())
                .run();
    }

    /** All pages, in the order of their paths. */
    public static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : files(".html")) {
            pages.add(page(Files.readAllBytes(file)));
        }
        return pages;
    }

    /**
     * The files in the folder, and in those in it, whose names end so, in the order of their paths.
     */
    public static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty(FOLDER)))) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static Page page(byte[] bytes) {
        return new Page(ADDRESS, Instant.now(), Page.Origin.FETCHED, 200, Map.of(), bytes);
    }
}
