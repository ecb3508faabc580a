package newsarchive.query;

/**
 * A parameter that cannot be understood; the message names it and says what it takes. Never thrown
 * for {@code q}.
 */
public final class ParameterMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public ParameterMistake(String parameter, String message) {
        super(parameter + " " + message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
