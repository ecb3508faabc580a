package newsarchive.web.keep;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.function.Function;
import newsarchive.web.Access;
import newsarchive.web.Json;
import newsarchive.web.Links;
import newsarchive.web.keep.Keeper.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/keep}: the same for programs. */
final class KeepApi {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Function<String, Outcome> keeper;
    private final Access access;

    KeepApi(Function<String, Outcome> keeper, Access access) {
        this.keeper = keeper;
        this.access = access;
    }

    void keep(Context context) {
        access.require(context);
        switch (keeper.apply(KeepRequest.ofJson(context))) {
            case Outcome.Kept(var article, var how) -> {
                String href = Links.articleJson(article.value());
                context.status(HttpStatus.CREATED).header("Location", href);
                Json.answer(
                        context,
                        MAPPER.createObjectNode()
                                .put("id", article.value())
                                .put("outcome", how)
                                .put("href", href));
            }
            case Outcome.LeftOut(var why) ->
                    throw new HttpResponseException(
                            HttpStatus.UNPROCESSABLE_CONTENT.getCode(),
                            "nothing was kept: " + why,
                            Map.of());
            case Outcome.Busy() ->
                    throw new HttpResponseException(
                            HttpStatus.SERVICE_UNAVAILABLE.getCode(),
                            "another process is loading into the archive; ask again when it has"
                                    + " ended",
                            Map.of());
        }
    }
}
