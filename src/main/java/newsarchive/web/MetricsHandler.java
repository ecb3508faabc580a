package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** {@code /metrics}: numbers in the text format of Prometheus, 0.0.4. */
final class MetricsHandler implements Handler {
    private final Archive archive;
    private final Watched watched;
    private final long began = System.nanoTime();
    private final ConcurrentMap<String, LongAdder> answers = new ConcurrentHashMap<>();

    MetricsHandler(Archive archive, Watched watched) {
        this.archive = archive;
        this.watched = watched;
    }

    /** Called after each answer. */
    void count(Context context) {
        answers.computeIfAbsent(Integer.toString(context.statusCode()), _ -> new LongAdder())
                .increment();
    }

    @Override
    public void handle(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8");
        context.result(text(measures()));
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(
                new Measure(
                        "newsarchive_articles",
                        "Articles in the index.",
                        (double) archive.index().status().articles()));
        measures.add(
                new Measure(
                        "newsarchive_uptime_seconds",
                        "Seconds since the server began.",
                        Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0));
        Runtime runtime = Runtime.getRuntime();
        measures.add(
                new Measure(
                        "newsarchive_memory_bytes",
                        "Memory in use, garbage included.",
                        (double) (runtime.totalMemory() - runtime.freeMemory())));
        Map<String, LongAdder> sorted = new TreeMap<>(answers);
        sorted.forEach((status, count) ->
                measures.add(
                        new Measure(
                                "newsarchive_answers_total",
                                "Requests that were answered, by status.",
                                "status",
                                status,
                                (double) count.sum())));
        measures.addAll(watched.measures().get());
        return measures;
    }

    /** Measures of one name stand together. */
    static String text(List<Measure> measures) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Measure measure : measures) {
            if (!measure.name().equals(before)) {
                text.append("# HELP %s %s%n".formatted(measure.name(), measure.help()))
                        .append("# TYPE %s %s%n".formatted(measure.name(), type(measure)));
                before = measure.name();
            }
            text.append(measure.name()).append(label(measure)).append(' ');
            text.append(number(measure.value())).append('\n');
        }
        return text.toString().replace("\r", "");
    }

    private static String type(Measure measure) {
        return measure.name().endsWith("_total") ? "counter" : "gauge";
    }

    private static String label(Measure measure) {
        return measure.label().isEmpty()
                ? ""
                : "{" + measure.label() + "=\"" + escaped(measure.of()) + "\"}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
