package newsarchive.desk;

/** What a person asks of saved searches cannot be; the message says what, and what to do. */
public final class SavedSearchMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SavedSearchMistake(String message) {
        super(message);
    }

    /** There is no such search. */
    public static SavedSearchMistake unknown(String idOrName) {
        return new SavedSearchMistake(
                "there is no saved search '" + idOrName + "'; `searches list` names all");
    }
}
