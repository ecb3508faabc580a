package newsarchive.web;

import java.util.List;

/**
 * All that the page of one correction prints, before it is made.
 *
 * @param question such as "Tick (tick) is wrong everywhere"
 * @param effect such as "41 of 52 articles", or empty while it is asked whom an entity is the same
 *     as
 * @param fields of the form that makes it
 * @param narrower the same for one name alone
 * @param back where the reader came from
 */
public record CorrectionView(
        String question,
        String effect,
        List<SearchView.Field> fields,
        List<Narrower> narrower,
        String back) {

    /** A correction that changes less. */
    public record Narrower(String name, String href) {}

    /** Whether the page still has to ask whom the entity is the same as. */
    public boolean isAsking() {
        return effect.isEmpty();
    }
}
