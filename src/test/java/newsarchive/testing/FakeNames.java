package newsarchive.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import newsarchive.fetch.safety.CheckedNames;

/**
 * Names that exist in tests alone. {@code h7.fake} is 127.0.0.7 in every process of the tests;
 * other names are what a test says. All else goes the usual way, and all answers are looked at as
 * they are outside of tests.
 */
public final class FakeNames extends InetAddressResolverProvider {
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
    private static final String ENDING = ".fake";

    /** From now on, in this process; the JDK remembers what it was told for half a minute. */
    public static void put(String name, String address) {
        NAMES.put(name, address);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        return CheckedNames.checking(
                new InetAddressResolver() {
                    @Override
                    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                            throws UnknownHostException {
                        String address = NAMES.get(host);
                        if (address == null && host.matches("h\\d+\\.fake")) {
                            address = "127.0.0." + host.replaceAll("\\D", "");
                        }
                        if (address == null && host.endsWith(ENDING)) {
                            throw new UnknownHostException(host);
                        }
                        return address == null
                                ? usual.lookupByName(host, policy)
                                : Stream.of(
                                        InetAddress.getByAddress(
                                                host, InetAddress.ofLiteral(address).getAddress()));
                    }

                    @Override
                    public String lookupByAddress(byte[] address) throws UnknownHostException {
                        return usual.lookupByAddress(address);
                    }
                });
    }

    @Override
    public String name() {
        return "names of tests";
    }
}
