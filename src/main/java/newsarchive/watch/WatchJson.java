package newsarchive.watch;

import java.time.Instant;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearchJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A saved search as JSON, with how telling of it goes. */
public final class WatchJson {
    private WatchJson() {}

    /**
     * What {@link SavedSearchJson#write} gives, {@code told}, and {@code recipients[]} of {@code
     * address, waiting, last, failures, problem, nextTry}.
     */
    public static ObjectNode write(SavedSearch search, Alerts alerts) {
        ObjectNode json = SavedSearchJson.write(search).put("told", alerts.told(search));
        ArrayNode recipients = json.putArray("recipients");
        alerts.states(search).forEach(state -> write(state, recipients.addObject()));
        return json;
    }

    private static void write(RecipientState state, ObjectNode json) {
        json.put("address", state.address()).put("waiting", state.waiting());
        state.last().map(Instant::toString).ifPresent(last -> json.put("last", last));
        if (state.failures() > 0) {
            json.put("failures", state.failures()).put("problem", state.problem());
            state.nextTry().map(Instant::toString).ifPresent(next -> json.put("nextTry", next));
        }
    }
}
