package newsarchive.correct;

/** A correction that cannot be made; the message says why, for the person who asked. */
public final class CorrectionMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorrectionMistake(String message) {
        super(message);
    }
}
