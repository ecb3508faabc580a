package newsarchive.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsarchive.page.Page;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What the whole extraction of a page costs against {@code Jsoup.parse} of the same bytes, in pairs
 * on one thread, so that whatever else the machine does befalls both. A shot goes once through all
 * pages; a page's ratio is the median of its shots.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 15)
@Fork(1)
public class ExtractionBenchmark {
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final List<Pair> pairs = new ArrayList<>();

    /** A page, and how often a shot's extraction took how many times the parse. */
    private record Pair(Page page, List<Double> ratios) {
        double median() {
            return ExtractionBenchmark.median(ratios);
        }
    }

    /** Measures the folder named by {@code -Dpages}, with the collector the launcher chooses. */
    public static void main(String[] arguments) throws RunnerException {
        Pages.measure(ExtractionBenchmark.class);
    }

    @Setup
    public void readPages() throws IOException {
        for (Page page : Pages.all()) {
            pairs.add(new Pair(page, new ArrayList<>()));
        }
    }

    @TearDown(Level.Iteration)
    public void forgetTheWarmUp(IterationParams iteration) {
        if (iteration.getType() == IterationType.WARMUP) {
            pairs.forEach(pair -> pair.ratios().clear());
        }
    }

    @Benchmark
    public void allPages(Blackhole sink) throws IOException {
        for (Pair pair : pairs) {
            long begun = System.nanoTime();
            InputStream bytes = new ByteArrayInputStream(pair.page().body());
            sink.consume(Jsoup.parse(bytes, null, pair.page().url()));
            long parsed = System.nanoTime();
            sink.consume(extractor.extract(pair.page()));
            long extracted = System.nanoTime();
            pair.ratios().add((double) (extracted - parsed) / (parsed - begun));
        }
    }

    @TearDown
    public void printRatio() {
        System.out.printf(
                "%nextraction takes %.2f times Jsoup.parse (median of %d pages)%n",
                median(pairs.stream().map(Pair::median).toList()), pairs.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
}
