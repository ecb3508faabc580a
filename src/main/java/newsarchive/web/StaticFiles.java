package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.page.Sha256;

/**
 * The stylesheet, the scripts and the icon, from the class path; nothing else. Under the {@link
 * #address} that names its content a file may be kept for ever.
 */
public final class StaticFiles implements Handler {
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
    private static final int DIGITS = 12;
    private static final ConcurrentMap<String, String> VERSIONS = new ConcurrentHashMap<>();

    /** The address of one of them in the form that it has now. */
    public static String address(String file) {
        String version =
                VERSIONS.computeIfAbsent(
                        file, name -> content(name).map(StaticFiles::version).orElse(""));
        return "/static/" + file + (version.isEmpty() ? "" : "?v=" + version);
    }

    @Override
    public void handle(Context context) {
        Matcher file = NAME.matcher(context.pathParam("file"));
        byte[] content =
                Optional.of(file)
                        .filter(Matcher::matches)
                        .flatMap(name -> content(name.group()))
                        .orElseThrow(() -> new NotFoundResponse("there is no " + context.path()));
        boolean named = version(content).equals(context.queryParam("v"));
        context.contentType(TYPES.getOrDefault(file.group(1), ""))
                .header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache")
                .result(content);
    }

    private static Optional<byte[]> content(String file) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(byte[] content) {
        return Sha256.hex(content).substring(0, DIGITS);
    }
}
