package newsarchive.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the search page offers to whoever has the token, and to nobody else.
 *
 * @param saving whether searches can be saved
 * @param keeping whether addresses can be kept
 */
record Offers(Access access, boolean saving, boolean keeping) {

    /** Those to one request. */
    Made to(Context request) {
        boolean granted = access.isGranted(request);
        if (granted && keeping) {
            SecurityHeaders.letFormsSayWhereTheyAre(request);
        }
        String typed = request.queryString();
        return new Made(
                // The question is saved as it was typed, so that days that are counted back move
                // on.
                saving && granted ? "/searches/new" + (typed == null ? "" : "?" + typed) : "",
                keeping && granted
                        ? Optional.of(address(request.queryParam("q")))
                        : Optional.empty());
    }

    /** What was searched may be the very address that is missing. */
    private static String address(@Nullable String words) {
        return words != null && words.matches("\\s*https?://\\S+\\s*") ? words.strip() : "";
    }

    /**
     * What is offered.
     *
     * @param save where the search can be saved, or empty
     * @param keep the address that the form for keeping one proposes, which may be empty; none
     *     without the form
     */
    record Made(String save, Optional<String> keep) {}
}
