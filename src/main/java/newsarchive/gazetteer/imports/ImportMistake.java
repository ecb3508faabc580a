package newsarchive.gazetteer.imports;

/** A file that is not what it should be. The message is one sentence for whoever named it. */
public final class ImportMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportMistake(String message) {
        super(message);
    }
}
