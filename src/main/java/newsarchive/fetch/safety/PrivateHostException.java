package newsarchive.fetch.safety;

import java.net.UnknownHostException;

/** A name that was to be public has an address in a private network. */
public final class PrivateHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateHostException(String name) {
        super(name + " has a private address");
    }
}
