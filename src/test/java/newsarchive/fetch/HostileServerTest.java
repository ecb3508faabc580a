package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Servers that mean harm cost one outcome each, and no more memory than a page. */
final class HostileServerTest {
    private static final int LIMIT = 1 << 20;

    /** Writes what it likes to whoever asks. */
    @FunctionalInterface
    private interface Behaviour {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    @Test
    void aPackedBombIsNotUnpacked() throws Exception {
        byte[] bomb = gzip(new byte[200 << 20]);
        assertThat(bomb.length).isLessThan(LIMIT);
        assertThat(
                        ask(out -> {
                            head(out, "content-encoding: gzip\r\ncontent-length: " + bomb.length);
                            out.write(bomb);
                        }))
                .isEqualTo("refused: larger than 1 MiB unpacked");
    }

    @Test
    void aBodyWithoutEndIsHungUpOn() throws Exception {
        assertThat(
                        ask(out -> {
                            head(out, "content-type: text/html");
                            byte[] words = "words ".repeat(1000).getBytes(StandardCharsets.UTF_8);
                            while (true) {
                                out.write(words);
                            }
                        }))
                .isEqualTo("refused: larger than 1 MiB");
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        assertThat(
                        ask(out -> {
                            head(out, "content-type: text/html");
                            while (true) {
                                out.write('.');
                                out.flush();
                                Thread.sleep(50);
                            }
                        }))
                .isEqualTo("failed: timeout");
    }

    @Test
    void silenceIsGivenUpSoonerThanTheWholeAnswer() throws Exception {
        long start = System.nanoTime();
        assertThat(
                        ask(out -> {
                            head(out, "content-type: text/html");
                            out.write('.');
                            out.flush();
                            Thread.sleep(60_000);
                        }))
                .isEqualTo("failed: timeout");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aFloodOfHeadersIsHungUpOn() throws Exception {
        assertThat(
                        ask(out -> {
                            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                            for (int i = 0; true; i++) {
                                out.write(
                                        ("x-" + i + ": " + "v".repeat(200) + "\r\n")
                                                .getBytes(StandardCharsets.US_ASCII));
                            }
                        }))
                .isEqualTo("failed: broken connection");
    }

    @Test
    void whatIsNoHttpIsABrokenConnection() throws Exception {
        assertThat(ask(out -> out.write("SSH-2.0-x\r\n\r\n".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("failed: broken connection");
    }

    private static void head(OutputStream out, String headers) throws IOException {
        out.write(
                ("HTTP/1.1 200 OK\r\n" + headers + "\r\nconnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** The outcome of one page of such a server, whose robots.txt is missing. */
    private static String ask(Behaviour behaviour) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, behaviour));
            FetchOptions options =
                    new FetchOptions(
                            new FetchOptions.Limits(
                                    LIMIT, Duration.ofSeconds(10), Duration.ofSeconds(1)),
                            Duration.ZERO,
                            1,
                            FetchOptions.Reach.ANY,
                            "");
            try (Fetcher fetcher = new Fetcher(options)) {
                return switch (fetcher.fetch("http://127.0.0.1:" + server.getLocalPort() + "/")) {
                    case Fetch.Refused(var _, var why) -> "refused: " + why;
                    case Fetch.Failed(var _, var why, var _) -> "failed: " + why;
                    case Fetch.Fetched _ -> "fetched";
                    case Fetch.Unchanged _ -> "unchanged";
                    case Fetch.Redirected _ -> "redirected";
                };
            }
        }
    }

    private static void serve(ServerSocket server, Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket, behaviour));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void answer(Socket socket, Behaviour behaviour) {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            byte[] request = new byte[4096];
            int length = in.read(request);
            String text = new String(request, 0, Math.max(0, length), StandardCharsets.US_ASCII);
            if (text.startsWith("GET /robots.txt")) {
                out.write(
                        "HTTP/1.1 404 None\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            } else {
                behaviour.answer(out);
            }
        } catch (IOException e) {
            // The other side has hung up, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
