package newsarchive.entity;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsarchive.article.Article;
import newsarchive.extract.Pages;
import newsarchive.gazetteer.Gazetteer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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
 * What tagging an article costs against only tokenising the same text with Lucene's {@link
 * StandardTokenizer}, one after the other on one thread, so that whatever else the machine does
 * befalls both. A shot goes {@value #TIMES} times through all articles; the ratio is the median of
 * the shots.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 25)
@Fork(1)
public class TaggingBenchmark {
    static final int TIMES = 20;

    private final EntityTagger tagger = new EntityTagger(Gazetteer.builtIn());
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final List<Article> articles = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /**
     * Measures the articles of the pages, and the texts, in the folder named by {@code -Dpages}.
     */
    public static void main(String[] arguments) throws RunnerException {
        Pages.measure(TaggingBenchmark.class);
    }

    @Setup
    public void readArticles() throws IOException {
        articles.addAll(Texts.all());
    }

    @TearDown(Level.Iteration)
    public void forgetTheWarmUp(IterationParams iteration) {
        if (iteration.getType() == IterationType.WARMUP) {
            ratios.clear();
        }
    }

    @Benchmark
    public void allArticles(Blackhole sink) throws IOException {
        long begun = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            for (Article article : articles) {
                sink.consume(tokens(article.text()));
            }
        }
        long tokenised = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            for (Article article : articles) {
                sink.consume(tagger.tag(article));
            }
        }
        ratios.add((double) (System.nanoTime() - tokenised) / (tokenised - begun));
    }

    private int tokens(String text) throws IOException {
        int tokens = 0;
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            tokens++;
        }
        tokenizer.end();
        tokenizer.close();
        return tokens;
    }

    @TearDown
    public void printRatio() {
        ratios.sort(null);
        System.out.printf(
                "%ntagging takes %.2f times StandardTokenizer (median of %d shots, %d articles)%n",
                ratios.get(ratios.size() / 2), ratios.size(), articles.size());
    }
}
