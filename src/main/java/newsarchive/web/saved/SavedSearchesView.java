package newsarchive.web.saved;

import java.util.List;

/**
 * All that the page of saved searches prints; every link is ready.
 *
 * @param mayChange whether whoever looks has the token
 */
public record SavedSearchesView(List<Row> rows, boolean mayChange) {

    /**
     * A saved search.
     *
     * @param href of what it finds; empty where it is not understood any more
     * @param alerts how telling each recipient goes
     * @param remove where a form that forgets it is sent
     */
    public record Row(
            String name,
            String explained,
            long count,
            String href,
            long lastWeek,
            String lastWeekHref,
            String feed,
            List<Alert> alerts,
            String remove) {}

    /**
     * How telling a recipient goes.
     *
     * @param to its address for those with the token, else what it is
     */
    public record Alert(String to, String state, boolean failing) {}
}
