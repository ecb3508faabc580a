package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The stylesheet, the script and the icon, from the class path; nothing else. */
final class StaticFiles implements Handler {
    private static final Map<String, String> TYPES =
            Map.of(
                    "style.css",
                    "text/css",
                    "script.js",
                    "text/javascript",
                    "icon.svg",
                    "image/svg+xml");

    @Override
    public void handle(Context context) throws IOException {
        String file = context.pathParam("file");
        String type = TYPES.get(file);
        try (InputStream in =
                type == null ? null : StaticFiles.class.getResourceAsStream("static/" + file)) {
            if (type == null || in == null) {
                throw new NotFoundResponse("there is no " + context.path());
            }
            context.contentType(type).header("Cache-Control", "no-cache").result(in.readAllBytes());
        }
    }
}
