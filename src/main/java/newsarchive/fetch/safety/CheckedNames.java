package newsarchive.fetch.safety;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JDK's own name resolver with a look at what it answers. The JDK finds it by its service file;
 * public for that reason alone.
 */
public final class CheckedNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return checking(configuration.builtinResolver());
    }

    /** The resolver, asked with care; also for those that stand in for the JDK's. */
    public static InetAddressResolver checking(InetAddressResolver names) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                List<InetAddress> addresses = names.lookupByName(host, policy).toList();
                return PublicHosts.filter(host, addresses).stream();
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return names.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names looked at before they are connected to";
    }
}
