package newsarchive.web;

import io.javalin.http.Context;

/**
 * What every answer tells the browser to refuse: scripts and styles that are not ours, frames,
 * guesses at types, referrers.
 */
public final class SecurityHeaders {
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    private SecurityHeaders() {}

    /**
     * Our own forms must be told apart from those of other sites, for which the browser has to name
     * our site to us; other sites learn as little as before.
     */
    public static void letFormsSayWhereTheyAre(Context response) {
        response.header("Referrer-Policy", "same-origin");
    }

    static void add(Context response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
