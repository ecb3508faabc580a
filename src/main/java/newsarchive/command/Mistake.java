package newsarchive.command;

/** A mistake of the person who typed the command: one line that names the thing and what to do. */
public final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Mistake(String message) {
        super(message);
    }
}
