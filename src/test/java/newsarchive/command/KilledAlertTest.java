package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real processes, killed while they tell what arrived: a file has each once, a webhook at least.
 */
final class KilledAlertTest {
    private static final int AT_ONCE = 400;
    private static final boolean THOROUGH = Boolean.getBoolean("newsarchive.thorough");
    private static final long SEED = Long.getLong("newsarchive.seed", System.nanoTime());
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    @TempDir private Path temp;
    private final Random random = new Random(SEED);
    private final List<JsonNode> posted = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private int articles;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        Files.createDirectories(archive());
        Files.writeString(archive().resolve("settings.properties"), "alert.ownNetwork = yes\n");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            JsonNode json = new JsonMapper().readTree(new String(body, StandardCharsets.UTF_8));
            assertThat(exchange.getRequestHeaders().getFirst("Newsarchive-Delivery"))
                    .isEqualTo(json.path("delivery").asString());
            posted.add(json);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void everyMatchIsInTheFileOnceAndPostedAtLeastOnceWithTheSameId() throws Exception {
        load();
        String hook = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        run("searches", "add", "both", "number", "--file", file().toString(), "--webhook", hook);
        int before = articles;
        int kills = THOROUGH ? 20 : 2;
        System.out.println("KilledAlertTest: " + kills + " of 20 kills, seed " + SEED);
        int alive = 0;
        for (int i = 0; i < kills; i++) {
            load();
            alive += killed(i % 2 == 0 ? List.of("searches", "run") : SERVE) ? 1 : 0;
        }
        System.out.println("KilledAlertTest: " + alive + " were alive when they were killed");
        run("searches", "run");
        List<String> expected =
                IntStream.range(before, articles).mapToObj(Integer::toString).toList();
        assertThat(Files.readAllLines(file()).stream().map(KilledAlertTest::article))
                .isEqualTo(expected);
        assertThat(firstPosted().keySet()).containsExactlyElementsOf(expected);
        System.out.printf(
                "KilledAlertTest: %d articles, %d lines, %d posts%n",
                expected.size(), expected.size(), posted.size());
    }

    private static final List<String> SERVE = List.of("serve", "--port", "0");

    /** Returns whether it was alive when it was killed. */
    private boolean killed(List<String> arguments) throws Exception {
        Process process =
                ProgramProcess.start(
                        archive(), temp.resolve("log"), arguments.toArray(String[]::new));
        long lines = lines();
        int posts = posted.size() + random.nextInt(AT_ONCE);
        boolean atTheFile = random.nextInt(3) == 0;
        long start = System.nanoTime();
        while (process.isAlive() && (atTheFile ? lines() <= lines : posted.size() < posts)) {
            assertThat(System.nanoTime() - start)
                    .as(() -> arguments + " said: " + log())
                    .isLessThan(PATIENCE_NANOS);
            TimeUnit.MICROSECONDS.sleep(200);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private String log() {
        try {
            return Files.readString(temp.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private long lines() throws IOException {
        return Files.exists(file()) ? Files.size(file()) : 0;
    }

    /** Ids of deliveries by article, in the order in which the articles first came. */
    private Map<String, String> firstPosted() {
        Map<String, String> first = new LinkedHashMap<>();
        for (JsonNode each : posted) {
            String id = each.path("delivery").asString();
            assertThat(first.getOrDefault(each.at("/article/id").asString(), id)).isEqualTo(id);
            first.put(each.at("/article/id").asString(), id);
        }
        return first;
    }

    private static String article(String line) {
        return new JsonMapper().readTree(line).at("/article/id").asString();
    }

    private void load() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = articles; i < articles + AT_ONCE; i++) {
            lines.add(
                    "{\"id\":\"%d\",\"headline\":\"Story number %d\",\"body\":\"Text\"}"
                            .formatted(i, i));
        }
        articles += AT_ONCE;
        Path source = temp.resolve("articles.jsonl");
        Files.write(source, lines);
        run("load", source.toString());
    }

    private void run(String... arguments) {
        ProgramRun ran = ProgramRun.in(archive(), arguments);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private Path archive() {
        return temp.resolve("archive");
    }

    private Path file() {
        return temp.resolve("alerts.jsonl");
    }
}
