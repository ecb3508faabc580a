package newsarchive.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web site on this machine, with what a test puts there. */
final class Site implements AutoCloseable {
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(int status, Map<String, String> headers, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> afterAnswer = new ConcurrentHashMap<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    final List<Headers> asked = new CopyOnWriteArrayList<>();

    /** Requests of any kind. */
    final AtomicInteger connections = new AtomicInteger();

    Site() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    connections.incrementAndGet();
                    asked.add(exchange.getRequestHeaders());
                    paths.add(exchange.getRequestURI().toString());
                    Answer answer =
                            answers.getOrDefault(
                                    exchange.getRequestURI().toString(),
                                    new Answer(404, Map.of(), new byte[0]));
                    answer.headers.forEach(exchange.getResponseHeaders()::set);
                    Runnable after = afterAnswer.remove(exchange.getRequestURI().toString());
                    if (after != null) {
                        after.run();
                    }
                    boolean endless = answer.headers.containsKey("x-endless");
                    exchange.sendResponseHeaders(
                            answer.status,
                            endless ? 0 : answer.body.length == 0 ? -1 : answer.body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(answer.body);
                        while (endless) {
                            out.write('.');
                            out.flush();
                            Thread.sleep(20);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Site put(String path, String contentType, String body) {
        return put(path, Map.of("content-type", contentType), body);
    }

    Site put(String path, Map<String, String> headers, String body) {
        answers.put(path, new Answer(200, headers, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Site redirect(String path, String location) {
        answers.put(path, new Answer(302, Map.of("location", location), new byte[0]));
        return this;
    }

    Site status(String path, int status, Map<String, String> headers) {
        answers.put(path, new Answer(status, headers, new byte[0]));
        return this;
    }

    /** Does something once the path has been asked for. */
    void later(String path, Runnable change) {
        afterAnswer.put(path, change);
    }

    String port() {
        return Integer.toString(server.getAddress().getPort());
    }

    /** What was asked for, in order. */
    List<String> paths() {
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
