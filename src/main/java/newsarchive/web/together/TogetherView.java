package newsarchive.web.together;

import java.util.List;

/**
 * All that the page of pairs prints.
 *
 * @param explained the search in plain words
 * @param search the link back to it
 * @param json the link to the same as JSON
 */
public record TogetherView(
        String typed, String explained, String search, String json, List<Row> rows) {

    /**
     * Two that appear together.
     *
     * @param count the articles about both
     * @param search leads to them
     * @param lift such as "4.2 times"
     * @param surprise such as "31.5", or "may be chance"
     */
    public record Row(
            Entity one, Entity other, long count, String search, String lift, String surprise) {}

    /** One of the two: its name, its colour, its profile and its own count. */
    public record Entity(String label, String dimension, String profile, String count) {}
}
