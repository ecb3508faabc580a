package newsarchive.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search that somebody wants to be kept informed of.
 *
 * @param id such as {@code s1}, which no other search of the archive ever gets
 * @param name as its owner calls it; never blank
 * @param parameters of the search as they were typed, so that "the last seven days" moves on
 * @param since the number of arrival up to which the archive held everything when it was saved;
 *     what came until then is not told
 */
public record SavedSearch(
        String id,
        Instant at,
        String name,
        Map<String, List<String>> parameters,
        long since,
        Recipients recipients) {

    /**
     * Who is told of each article that comes; both may be.
     *
     * @param file that a line is appended to; empty for none
     * @param webhook the http(s) address that is posted to; empty for none
     */
    public record Recipients(String file, String webhook) {
        /** Nobody: the search is only looked at, and read as a feed. */
        public static final Recipients NONE = new Recipients("", "");

        public boolean isEmpty() {
            return file.isEmpty() && webhook.isEmpty();
        }
    }

    public SavedSearch {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((parameter, values) -> {
            List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                given.put(parameter, said);
            }
        });
        parameters = Collections.unmodifiableMap(given);
    }

    /** Whether a person means this search: by its id, or by its name in whatever case. */
    public boolean isCalled(String typed) {
        return id.equals(typed.strip()) || name.equalsIgnoreCase(typed.strip());
    }
}
