package newsarchive.web;

/** The port is in use, or may not be listened on; the message says which. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(ServerOptions options, Throwable cause) {
        super(
                "cannot listen on "
                        + options.host()
                        + ":"
                        + options.port()
                        + " (is it in use?); choose another with --port",
                cause);
    }
}
