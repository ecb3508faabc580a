package newsarchive.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A small web on this machine: hosts {@code h2.fake} to {@code h10.fake}, which are 127.0.0.2 to
 * 127.0.0.10, each with manners of its own. All text is invented. Nothing in it depends on time or
 * order, but for who is short of breath.
 */
public final class TestWeb implements AutoCloseable {
    /** One request as the server saw it; nanoseconds. */
    public record Seen(String host, String path, int status, long began, long answered) {}

    /** Each host's articles have these numbers. */
    public static final int ARTICLES = 6;

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(int status, String type, Map<String, String> headers, byte[] body) {
        static Answer page(String body) {
            return new Answer(200, "text/html; charset=utf-8", Map.of(), bytes(body));
        }

        static Answer xml(String body) {
            return new Answer(200, "application/xml", Map.of(), bytes(body));
        }

        static Answer text(String body) {
            return new Answer(200, "text/plain", Map.of(), bytes(body));
        }

        static Answer status(int status) {
            return new Answer(status, "text/html", Map.of(), bytes("<p>No."));
        }

        static Answer moved(String to) {
            return new Answer(301, "text/html", Map.of("Location", to), new byte[0]);
        }
    }

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    public TestWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        String host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
        String path = exchange.getRequestURI().toString();
        int time = times.merge(host + path, 1, Integer::sum);
        Answer answer = answer(host, path, time);
        // Noted before anything is sent: whoever asks next has had the answer by then.
        seen.add(new Seen(host, path, answer.status, began, System.nanoTime()));
        try (exchange) {
            if (answer.status == 0) {
                return; // Hangs up without a word.
            }
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.type);
            exchange.sendResponseHeaders(
                    answer.status, answer.body.length == 0 ? -1 : answer.body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body);
            }
        }
    }

    private Answer answer(String host, String path, int time) {
        if (path.startsWith("/article/")) {
            return article(host, path, time);
        }
        return switch (host) {
            case "h2.fake" -> courier(path);
            case "h3.fake" -> slow(path);
            case "h4.fake" -> breathless(path, time);
            case "h5.fake" -> moving(path);
            case "h6.fake" -> broken(path, time);
            case "h7.fake" -> endless(path);
            case "h8.fake" -> path.equals("/robots.txt") ? Answer.status(503) : Answer.page("?");
            case "h10.fake" -> discreet(path);
            default -> linked(path);
        };
    }

    /** A paper with a feed, rules of its own and a page that wants not to be kept. */
    private Answer courier(String path) {
        return switch (path) {
            case "/robots.txt" ->
                    Answer.text(
                            """
                            User-agent: *
                            Disallow: /private/
                            Allow: /private/but/

                            User-agent: otherbot
                            Disallow: /
                            """);
            case "/feed.xml" ->
                    Answer.xml(
                            "<rss version='2.0'><channel><title>Courier</title>"
                                    + items("h2.fake")
                                    + item(at("h2.fake", "/private/secret"))
                                    + item(at("h2.fake", "/private/but/allowed"))
                                    + item(at("h2.fake", "/unwilling"))
                                    + item(at("h2.fake", "/photo.jpg"))
                                    + item(at("h2.fake", "/article/1?utm_source=feed"))
                                    + "</channel></rss>");
            case "/private/but/allowed" -> story("h2.fake", "allowed");
            case "/unwilling" ->
                    Answer.page("<meta name=robots content=noindex><h1>Not for archives</h1>");
            case "/photo.jpg" -> new Answer(200, "image/jpeg", Map.of(), new byte[] {1, 2, 3});
            default -> Answer.status(404);
        };
    }

    /** A server that takes its time, with a sitemap of a packed one that also names the first. */
    private Answer slow(String path) {
        pause(120);
        return switch (path) {
            case "/robots.txt" -> Answer.status(404);
            case "/sitemap.xml" ->
                    Answer.xml(
                            "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                    + "<sitemap><loc>"
                                    + at("h3.fake", "/sitemap.xml")
                                    + "</loc></sitemap><sitemap><loc>"
                                    + at("h3.fake", "/pages.xml.gz")
                                    + "</loc></sitemap></sitemapindex>");
            case "/pages.xml.gz" ->
                    new Answer(
                            200,
                            "application/gzip",
                            Map.of(),
                            gzip(
                                    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                            + locations("h3.fake")
                                            + "</urlset>"));
            default -> Answer.status(404);
        };
    }

    /** Every article has to be asked for twice. */
    private Answer breathless(String path, int time) {
        return switch (path) {
            case "/robots.txt" -> Answer.text("User-agent: *\nCrawl-delay: 0.2\nDisallow:\n");
            case "/" ->
                    time == 1
                            ? new Answer(429, "text/html", Map.of("Retry-After", "1"), new byte[0])
                            : Answer.page(links("h4.fake"));
            default -> Answer.status(404);
        };
    }

    /** Old addresses lead to new ones, to themselves, to others, and to where nobody may go. */
    private Answer moving(String path) {
        if (path.startsWith("/old/")) {
            return Answer.moved("/article/" + path.substring(5));
        }
        return switch (path) {
            case "/robots.txt" -> Answer.moved("/rules.txt");
            case "/rules.txt" -> Answer.text("User-agent: newsarchive\nDisallow: /forbidden\n");
            case "/" ->
                    Answer.page(
                            "<a href=/old/1>1</a><a href=/old/2>2</a><a href=/round>r</a>"
                                    + "<a href=/cloud>c</a><a href=/forbidden>f</a>"
                                    + "<a href=/farther/0>f</a>"
                                    + links("h5.fake"));
            case "/round" -> Answer.moved("/round2");
            case "/round2" -> Answer.moved("/round");
            case "/cloud" -> Answer.moved("http://169.254.169.254/latest/meta-data/");
            default ->
                    path.startsWith("/farther/")
                            ? Answer.moved("/farther/" + (Integer.parseInt(path.substring(9)) + 1))
                            : Answer.status(404);
        };
    }

    /** What fails once comes the second time; what is missing stays so. */
    private Answer broken(String path, int time) {
        return switch (path) {
            case "/robots.txt" -> Answer.page("<html><body>We have no such file.</body></html>");
            case "/feed" ->
                    Answer.page(
                            "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>"
                                    + entries("h6.fake")
                                    + "<entry><link href='/missing'/></entry>"
                                    + "<entry><link href='/shy'/></entry></feed>");
            case "/shy" -> time == 1 ? Answer.status(0) : story("h6.fake", "shy");
            default -> Answer.status(404);
        };
    }

    /** Calendars, sessions and folders within themselves, behind links without end. */
    private Answer endless(String path) {
        if (path.equals("/robots.txt")) {
            return Answer.text("");
        }
        int number = path.hashCode() & 0xffff;
        return Answer.page(
                "<h1>Page</h1><a href='/calendar?month="
                        + number
                        + "'>next month</a><a href='/?sid="
                        + number
                        + "'>home</a><a href='/list;jsessionid="
                        + number
                        + "'>list</a><a href='/a/a/a/"
                        + number
                        + "'>deeper</a><a href='/search?q="
                        + number
                        + "'>more</a>"
                        + links("h7.fake"));
    }

    /** Articles that only other pages lead to, one after the other. */
    private Answer linked(String path) {
        return switch (path) {
            case "/robots.txt" -> Answer.status(410);
            case "/" ->
                    Answer.page("<a href='/section'>Section</a><a href='http://h2.fake/x'>x</a>");
            case "/section" -> Answer.page("<a href='/article/1'>First</a>");
            default -> Answer.status(404);
        };
    }

    /** Only its robots.txt tells where its articles are listed; the list names a stranger's too. */
    private Answer discreet(String path) {
        return switch (path) {
            case "/robots.txt" ->
                    Answer.text("User-agent: *\nDisallow: /private/\n\nSitemap: list.xml\n");
            case "/" -> Answer.page("<h1>Members only</h1>");
            case "/list.xml" ->
                    Answer.xml(
                            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                    + locations("h10.fake")
                                    + "<url><loc>"
                                    + at("h10.fake", "/private/minutes")
                                    + "</loc></url><url><loc>"
                                    + at("h11.fake", "/article/1")
                                    + "</loc></url></urlset>");
            default -> Answer.status(404);
        };
    }

    private Answer article(String host, String path, int time) {
        String number = path.replaceAll("\\D", "");
        if (Integer.parseInt(number) > ARTICLES || path.contains("?")) {
            return Answer.status(404);
        }
        if (host.equals("h3.fake")) {
            pause(120);
        }
        if (host.equals("h4.fake") && time == 1) {
            return new Answer(429, "text/html", Map.of("Retry-After", "1"), new byte[0]);
        }
        if (host.equals("h6.fake") && time == 1) {
            return Answer.status(500);
        }
        return story(host, number);
    }

    private Answer story(String host, String name) {
        int next = name.matches("\\d") ? Integer.parseInt(name) + 1 : ARTICLES + 1;
        String text = "The council of " + host + " met about matter " + name + " on Tuesday. ";
        return Answer.page(
                "<!doctype html><html lang=en><head><title>Matter %s of %s</title></head><body><article><h1>Matter %s of %s</h1><time datetime='2026-03-0%s'>March</time><p>%s</p><p>%s</p></article>%s</body></html>"
                        .formatted(
                                name,
                                host,
                                name,
                                host,
                                name.matches("\\d") ? name : "9",
                                text.repeat(6),
                                text.repeat(5),
                                host.equals("h9.fake") && next <= ARTICLES
                                        ? "<a href='/article/" + next + "'>Next</a>"
                                        : ""));
    }

    private String items(String host) {
        StringBuilder items = new StringBuilder();
        articles(host).forEach(address -> items.append(item(address)));
        return items.toString();
    }

    private static String item(String address) {
        return "<item><title>t</title><link>" + address + "</link></item>";
    }

    private String entries(String host) {
        StringBuilder entries = new StringBuilder();
        articles(host)
                .forEach(address ->
                        entries.append("<entry><link href='")
                                .append(address)
                                .append("'/></entry>"));
        return entries.toString();
    }

    private String locations(String host) {
        StringBuilder locations = new StringBuilder();
        articles(host)
                .forEach(address ->
                        locations.append("<url><loc>").append(address).append("</loc></url>"));
        return locations.toString();
    }

    private String links(String host) {
        StringBuilder links = new StringBuilder();
        articles(host)
                .forEach(
                        address -> links.append("<a href='").append(address).append("'>story</a>"));
        return links.toString();
    }

    private List<String> articles(String host) {
        List<String> articles = new ArrayList<>();
        for (int i = 1; i <= ARTICLES; i++) {
            articles.add(at(host, "/article/" + i));
        }
        return articles;
    }

    /** What a crawl of all hosts has to find. */
    public Set<String> allArticles() {
        Set<String> all = new TreeSet<>();
        for (int host : new int[] {2, 3, 4, 5, 6, 7, 9, 10}) {
            all.addAll(articles("h" + host + ".fake"));
        }
        all.add(at("h2.fake", "/private/but/allowed"));
        all.add(at("h6.fake", "/shy"));
        return all;
    }

    /** Where each host is best begun with. */
    public List<String> entryPoints() {
        return List.of(
                at("h2.fake", "/feed.xml"),
                at("h3.fake", "/sitemap.xml"),
                at("h4.fake", "/"),
                at("h5.fake", "/"),
                at("h6.fake", "/feed"),
                at("h7.fake", "/"),
                at("h8.fake", "/"),
                at("h9.fake", "/"),
                at("h10.fake", "/"));
    }

    public String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** All requests so far, in the order in which they were answered. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Forgets requests, and who has been asked before. */
    public void forget() {
        seen.clear();
        times.clear();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
