package newsarchive.web.original;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Set;
import newsarchive.index.ArticleVersion;
import newsarchive.page.Page;
import newsarchive.web.Links;
import newsarchive.web.ReadingRoom;
import newsarchive.web.text.Texts;

/**
 * {@code /articles/{id}/original}: the newest kept page of an article, byte for byte as it came
 * with its content encoding undone, under a policy that runs no script and asks no other host for
 * anything. A page that asks archives not to show it to others is shown on this machine alone, and
 * there only behind a note.
 */
public final class OriginalPages {
    /** Nothing of the page may act, and nothing may be fetched for it. */
    private static final String POLICY =
            String.join(
                    "; ",
                    "sandbox",
                    "default-src 'none'",
                    "style-src 'unsafe-inline'",
                    "img-src data:",
                    "form-action 'none'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    /** What a browser shows as a page; all else is saved. */
    private static final Set<String> SHOWN =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/json");

    private final Originals originals;
    private final boolean onlyHere;
    private final ReadingRoom room;

    private OriginalPages(Originals originals, boolean onlyHere, ReadingRoom room) {
        this.originals = originals;
        this.onlyHere = onlyHere;
        this.room = room;
    }

    /**
     * Adds the kept pages to a server.
     *
     * @param onlyHere whether only this machine can reach the server
     */
    public static void register(
            RoutesConfig routes, Originals originals, boolean onlyHere, ReadingRoom room) {
        OriginalPages kept = new OriginalPages(originals, onlyHere, room);
        routes.get("/articles/{id}/original", kept::show);
    }

    private void show(Context context) {
        ArticleVersion version = room.archive().article(context.pathParam("id"));
        Originals.Original original =
                originals
                        .find(version)
                        .orElseThrow(() ->
                                new NotFoundResponse(
                                        "the page of this article is not kept, or not any more"));
        context.header("X-Robots-Tag", "noindex, noarchive");
        if (original.isForOthers()) {
            answer(context, original.page());
        } else if (!onlyHere) {
            throw new ForbiddenResponse(
                    "the publisher asks archives not to show their copy of this page to others");
        } else if (context.queryParam("show") != null) {
            answer(context, original.page());
        } else {
            room.pages().show(context, "original", view(room.pages().texts(context), version));
        }
    }

    private static OriginalView view(Texts texts, ArticleVersion version) {
        String id = version.id().value();
        return new OriginalView(
                version.article().headline(),
                texts.dates().moment(version.captured()),
                Links.article(id),
                Links.original(id) + "?show=yes");
    }

    private static void answer(Context context, Page page) {
        String type = page.contentType().orElse("text/html");
        boolean shown = SHOWN.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        context.header("Content-Security-Policy", POLICY);
        context.header("X-DNS-Prefetch-Control", "off");
        context.header("Cache-Control", "private, no-store");
        context.header("Content-Disposition", shown ? "inline" : "attachment");
        context.contentType(shown ? type : "application/octet-stream");
        context.result(page.content());
    }
}
