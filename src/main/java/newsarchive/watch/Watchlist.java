package newsarchive.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearch.Recipients;
import newsarchive.desk.SavedSearchMistake;
import newsarchive.desk.SavedSearches;
import newsarchive.index.ArticleIndex;
import newsarchive.index.QueryNotes;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.PageAddress;
import newsarchive.query.ArticleQuery;

/** The saved searches of an archive, as people see and change them. */
public final class Watchlist {
    /** What names a file and no place; no part of a path, nothing hidden. */
    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]*");

    private static final int LONGEST_FILE_NAME = 100;

    private final SavedSearches searches;
    private final ArticleIndex index;
    private final SavedQueries queries;
    private final Place place;

    /**
     * Where alerts go.
     *
     * @param folder of the files that are only named
     * @param ownNetwork whether a webhook may be on one's own machine or network
     */
    public record Place(Path folder, boolean ownNetwork) {}

    public Watchlist(
            SavedSearches searches, ArticleIndex index, SavedQueries queries, Place place) {
        this.searches = searches;
        this.index = index;
        this.queries = queries;
        this.place = place;
    }

    /** In the order in which they were saved. */
    public List<SavedSearch> all() {
        return searches.all();
    }

    /** The one of this id or name. */
    public Optional<SavedSearch> find(String idOrName) {
        return searches.find(idOrName);
    }

    /**
     * What a search asks today.
     *
     * @throws newsarchive.query.ParameterMistake if it cannot be understood any more
     */
    public ArticleQuery query(SavedSearch search) {
        return queries.of(search);
    }

    /**
     * Saves a search; its recipients are told of what arrives from now on.
     *
     * @param parameters of the search, as typed
     * @throws SavedSearchMistake if the name is taken or a recipient cannot be one
     * @throws newsarchive.query.ParameterMistake if the search cannot be understood
     */
    public SavedSearch save(
            String name, Map<String, List<String>> parameters, Recipients recipients) {
        return searches.save(
                name,
                queries.checked(parameters),
                index.status().lastArrival(),
                new Recipients(recipients.file(), webhook(recipients.webhook().strip())));
    }

    /**
     * Why a search finds less than it seems to ask for, perhaps nothing ever; nearly always none.
     */
    public List<String> notes(SavedSearch search) {
        ArticleQuery query = query(search).ofSize(0);
        return new QueryNotes(index, queries.names()).of(query, index.search(query));
    }

    /**
     * Forgets a search.
     *
     * @throws SavedSearchMistake if there is none of this id or name
     */
    public SavedSearch remove(String idOrName) {
        return searches.remove(idOrName);
    }

    private String webhook(String address) {
        if (!address.isEmpty() && CanonicalUrl.of(address).isEmpty()) {
            throw new SavedSearchMistake("a webhook is an http(s) address, not '" + address + "'");
        }
        if (!address.isEmpty() && !place.ownNetwork() && PageAddress.isOwnMachine(address)) {
            throw new SavedSearchMistake(
                    address
                            + " is on this machine or in a private network; to post there, set"
                            + " alert.ownNetwork to yes");
        }
        return address;
    }

    /**
     * The file that is meant by a bare name, in the archive's own folder for alerts: who names it
     * from afar must not choose where on this machine is written.
     *
     * @return its path; empty for an empty name
     * @throws SavedSearchMistake if it is more than a name
     */
    public String file(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return "";
        }
        if (plain.length() > LONGEST_FILE_NAME || !FILE_NAME.matcher(plain).matches()) {
            throw new SavedSearchMistake(
                    "a file for alerts is a plain name such as tick.jsonl, not '" + plain + "'");
        }
        return place.folder().resolve(plain).toAbsolutePath().normalize().toString();
    }
}
