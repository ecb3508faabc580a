package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells who may change the archive: whoever shows the token, in a header or in the cookie that the
 * server set. A cookie is believed only when the request comes from our own pages.
 */
public final class Access {
    private static final String BEARER = "Bearer ";

    private final Optional<Token> token;

    Access(Optional<Token> token) {
        this.token = token;
    }

    /** Whether pages should offer changes. */
    public boolean isGranted(Context request) {
        return isRight(bearer(request)) || isRight(cookie(request));
    }

    /**
     * Passes for those who may.
     *
     * @throws UnauthorizedResponse without the right token
     * @throws ForbiddenResponse if nobody may, or another site sent the request
     */
    public void require(Context request) {
        if (token.isEmpty()) {
            throw new ForbiddenResponse(
                    "this server changes nothing; start it with --token-file to allow it");
        }
        if (isRight(bearer(request))) {
            return;
        }
        if (!isRight(cookie(request))) {
            request.header("WWW-Authenticate", "Bearer");
            throw new UnauthorizedResponse(
                    "this needs the token: open the second address that the server printed at its"
                            + " start, or send the header Authorization: Bearer");
        }
        if (!isRead(request) && !isFromHere(request)) {
            throw new ForbiddenResponse("this request came from another site");
        }
    }

    /** Lets the browser show the token from now on, if it is the right one. */
    boolean grant(Context response, @Nullable String offered) {
        if (!isRight(offered)) {
            return false;
        }
        response.header(
                "Set-Cookie",
                name(response) + "=" + offered + "; Path=/; HttpOnly; SameSite=Strict");
        return true;
    }

    private boolean isRight(@Nullable String offered) {
        return offered != null && token.isPresent() && token.get().matches(offered);
    }

    private static @Nullable String bearer(Context request) {
        String header = request.header("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static @Nullable String cookie(Context request) {
        return request.cookie(name(request));
    }

    /** Cookies do not tell ports apart, but two archives on one machine should be. */
    private static String name(Context request) {
        return "newsarchive-" + request.req().getLocalPort();
    }

    private static boolean isRead(Context request) {
        return switch (request.req().getMethod()) {
            case "GET", "HEAD" -> true;
            default -> false;
        };
    }

    /** Browsers say where a request comes from; one that does not say is none. */
    private static boolean isFromHere(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.header("Origin");
        String host = request.header("Host");
        return origin != null
                && host != null
                && origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT));
    }
}
