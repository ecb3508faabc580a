package newsarchive.web.saved;

import java.util.List;

/**
 * The form that saves a search.
 *
 * @param explained what it asks, in plain words
 * @param name that is proposed
 * @param fields its parameters, as they were typed
 * @param back the search itself
 */
public record SavingView(String explained, String name, List<Field> fields, String back) {
    /** A hidden field. */
    public record Field(String name, String value) {}
}
