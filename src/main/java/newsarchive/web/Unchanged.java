package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import newsarchive.page.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Spares the work where a client holds the answer already. An answer is the same for the same
 * address, state of the index, day, rights and run of the program; its weak ETag says so without
 * searching. Nothing of it may be shared between people, and all of it is asked about again.
 */
public final class Unchanged {
    private static final int DIGITS = 24;

    /** Another program may lay out pages otherwise. */
    private final String run = UUID.randomUUID().toString();

    private final Archive archive;
    private final Access access;

    /** Whether templates may change at any moment. */
    private final boolean live;

    Unchanged(Archive archive, Access access, boolean live) {
        this.archive = archive;
        this.access = access;
        this.live = live;
    }

    /** Answers 304 where nothing changed, and as the handler does where something may have. */
    public Handler or(Handler handler) {
        return context -> {
            if (live) {
                handler.handle(context);
                return;
            }
            // Before the search, so that an answer is never taken for a newer one than it is.
            String tag = tag(context);
            if (isHeld(context.header("If-None-Match"), tag)) {
                context.status(HttpStatus.NOT_MODIFIED);
            } else {
                handler.handle(context);
            }
            if (context.statusCode() < HttpStatus.MULTIPLE_CHOICES.getCode()
                    || context.status() == HttpStatus.NOT_MODIFIED) {
                context.header("ETag", tag).header("Cache-Control", "private, no-cache");
            }
        };
    }

    private String tag(Context context) {
        String everything =
                String.join(
                        "\n",
                        run,
                        archive.index().state(),
                        LocalDate.now(archive.clock()).toString(),
                        Boolean.toString(access.isGranted(context)),
                        context.host() == null ? "" : context.host(),
                        context.path(),
                        context.queryString() == null ? "" : context.queryString());
        String digest = Sha256.hex(everything.getBytes(StandardCharsets.UTF_8));
        return "W/\"" + digest.substring(0, DIGITS) + "\"";
    }

    /** Weak comparison, as RFC 9110 has it for If-None-Match. */
    private static boolean isHeld(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || weak(one).equals(tag));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }
}
