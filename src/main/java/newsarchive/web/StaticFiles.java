package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stylesheet, the scripts and the icon, from the class path; nothing else. */
final class StaticFiles implements Handler {
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    @Override
    public void handle(Context context) throws IOException {
        Matcher file = NAME.matcher(context.pathParam("file"));
        String type = file.matches() ? TYPES.get(file.group(1)) : null;
        try (InputStream in =
                type == null
                        ? null
                        : StaticFiles.class.getResourceAsStream("static/" + file.group())) {
            if (type == null || in == null) {
                throw new NotFoundResponse("there is no " + context.path());
            }
            context.contentType(type).header("Cache-Control", "no-cache").result(in.readAllBytes());
        }
    }
}
