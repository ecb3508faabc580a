package newsarchive.web;

import java.util.Locale;
import java.util.stream.Stream;

/** The address cannot be listened on; the message says why and what to do. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(ServerOptions options, Throwable cause) {
        super("cannot listen on " + options.host() + ":" + options.port() + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        String said =
                Stream.iterate(cause, each -> each != null, Throwable::getCause)
                        .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
                        .reduce("", String::concat);
        if (said.contains("cannot assign requested address") || said.contains("unresolved")) {
            return ": it is no address of this machine; choose another with --host";
        }
        return said.contains("permission denied")
                ? ": ports below 1024 may be for the system alone; choose another with --port"
                : " (is it in use?); choose another with --port";
    }
}
