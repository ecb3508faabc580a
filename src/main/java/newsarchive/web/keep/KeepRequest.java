package newsarchive.web.keep;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An address that is to be kept, as it is asked for over HTTP; people leave out the scheme. */
final class KeepRequest {
    private static final int LONGEST = 2048;
    private static final JsonMapper MAPPER = new JsonMapper();

    private KeepRequest() {}

    /** What the form shows at first; may be empty. */
    static String ofAddress(Context request) {
        String address = request.queryParam("address");
        return address == null ? "" : address.strip();
    }

    /**
     * @throws BadRequestResponse if there is none
     */
    static String ofForm(Context request) {
        return address(request.formParam("address"));
    }

    /**
     * @throws BadRequestResponse if there is none
     */
    static String ofJson(Context request) {
        return address(json(request.body()).path("address").asString(null));
    }

    private static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static String address(@Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty() || address.length() > LONGEST) {
            throw new BadRequestResponse(
                    "address is the address of a page, such as https://publisher.example/story, of at"
                            + " most "
                            + LONGEST
                            + " characters");
        }
        return address.contains("://") ? address : "https://" + address;
    }
}
