package newsarchive.export;

import java.time.Instant;
import newsarchive.query.ArticleQuery;
import newsarchive.query.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of itself.
 *
 * @param title what was asked for, for readers
 * @param question the parameters of the search: the same question has the same name each time
 * @param address where it can be asked again, if it can
 * @param moment of the newest that it holds, or when it was made
 */
public record Occasion(String title, String question, @Nullable String address, Instant moment) {

    /** Of a search that nobody can reach from elsewhere. */
    public static Occasion of(String title, ArticleQuery query, Instant moment) {
        return new Occasion(title, QueryString.write(query), null, moment);
    }
}
