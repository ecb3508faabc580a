package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real processes: one serves, others correct, load and are killed meanwhile. */
final class LiveCorrectionTest {
    private static final int ARTICLES = 40;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path temp;
    private final List<Process> running = new ArrayList<>();
    private String address = "";
    private String token = "";

    @BeforeEach
    void serve() throws Exception {
        write("first", 0, ARTICLES);
        assertThat(finish(start("load", source("first")))).isZero();
        Process server = start("serve", "--port", "0");
        try (BufferedReader said = server.errorReader()) {
            while (token.isEmpty()) {
                String line = said.readLine();
                assertThat(line).as("the server says its addresses").isNotNull();
                if (line.startsWith("open ")) {
                    address = line.substring("open ".length());
                } else if (line.contains("/enter?token=")) {
                    token = line.substring(line.indexOf("token=") + "token=".length());
                }
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : running) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aCorrectionOfAnotherProcessShowsInTheServerAndCanBeTakenBack() throws Exception {
        String before = search("lazarus").path("hits").toString();
        assertThat(finish(start("correct", "wrong-everywhere", "lazarus"))).isZero();
        long waited = untilTotalIs(0);
        System.out.printf("a correction showed %d ms after the command ended%n", waited);
        assertThat(finish(start("correct", "undo", "1"))).isZero();
        untilTotalIs(ARTICLES);
        assertThat(search("lazarus").path("hits")).hasToString(before);
    }

    @Test
    void oneOverHttpShowsWithTheNextRequestWhileALoaderWrites() throws Exception {
        write("second", ARTICLES, 3000);
        Process loader = start("load", source("second"));
        assertThat(post("{\"correction\":\"same-as\",\"entity\":\"lazarus\",\"sameAs\":\"turla\"}"))
                .isEqualTo(201);
        JsonNode merged = search("lazarus");
        assertThat(merged.at("/hits/0/actors/0/id").asString()).isEqualTo("turla");
        assertThat(finish(loader)).isZero();
        untilTotalIs(ARTICLES + 3000);
        assertThat(search("turla").path("total").asInt()).isEqualTo(ARTICLES + 3000);
        assertThat(finish(start("rebuild"))).isZero();
        untilTotalIs(ARTICLES + 3000);
        assertThat(search("lazarus").at("/hits/0/actors/0/id").asString()).isEqualTo("turla");
    }

    @Test
    void whoIsKilledWhileCorrectingLosesNothingThatWasSaid() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process killed = start("correct", "wrong-here", "a" + i, "lazarus");
            Path journal = temp.resolve("archive/desk/corrections.jsonl");
            long size = Files.exists(journal) ? Files.size(journal) : 0;
            while (killed.isAlive() && (Files.notExists(journal) || Files.size(journal) == size)) {
                Thread.sleep(1);
            }
            killed.destroyForcibly().waitFor();
        }
        int decided = corrections();
        assertThat(finish(start("correct", "wrong-here", "a9", "lazarus"))).isZero();
        assertThat(corrections()).isEqualTo(decided + 1);
        untilTotalIs(ARTICLES - decided - 1);
    }

    private int corrections() throws Exception {
        JsonNode json = get("api/corrections");
        return json.path("corrections").size();
    }

    /** How many milliseconds it took. */
    private long untilTotalIs(int total) throws Exception {
        long start = System.nanoTime();
        while (search("lazarus").path("total").asInt() != total) {
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertThat(waited).as("waiting for " + total).isLessThan(PATIENCE_MILLIS);
            Thread.sleep(20);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private JsonNode search(String actor) throws Exception {
        return get("api/search?sort=oldest&actor=" + actor);
    }

    private JsonNode get(String path) throws Exception {
        return new JsonMapper().readTree(send(HttpRequest.newBuilder(URI.create(address + path))));
    }

    private int post(String json) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "api/corrections"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private void write(String name, int from, int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            lines.add(
                    "{\"id\":\"a%d\",\"headline\":\"Hackers of the group Lazarus, part %d\",\"body\":\"The hacking group Lazarus is back.\"}"
                            .formatted(i, i));
        }
        Files.write(temp.resolve(name + ".jsonl"), lines);
    }

    private String source(String name) {
        return temp.resolve(name + ".jsonl").toString();
    }

    private int finish(Process process) throws Exception {
        process.getErrorStream().transferTo(System.err);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(String... arguments) throws IOException {
        Process process =
                ProgramProcess.of(temp.resolve("archive"), arguments)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        running.add(process);
        return process;
    }
}
