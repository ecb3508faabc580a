package newsarchive.page;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the address of a page tells about who speaks there. */
public final class PageAddress {
    private static final Networks PRIVATE = Networks.read("private-networks.tsv");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private PageAddress() {}

    /**
     * Whether the page lies on one's own machine or network, or has no address at all: then it is a
     * copy, and the address that the page itself names is to be believed. Asks no name server.
     */
    public static boolean isOwnMachine(String url) {
        return !CanonicalUrl.isWeb(url) || host(url).map(PageAddress::isPrivateName).orElse(true);
    }

    /**
     * Whether an address belongs to one's own machine or network, or to none on the public network:
     * the rows of private-networks.tsv, also when it is wrapped in an IPv6 address.
     */
    public static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return PRIVATE.contains(bytes)
                || (bytes.length == 16
                        && embeddedIpv4(bytes).map(PageAddress::isPrivate).orElse(false));
    }

    /**
     * The IPv4 address behind 64:ff9b::/96 (NAT64), 2002::/16 (6to4), ::/96, ::ffff:0:0:0/96
     * (translated) and interfaces ending in 0:5efe:a.b.c.d (ISATAP).
     */
    private static Optional<InetAddress> embeddedIpv4(byte[] bytes) {
        int first = pair(bytes, 0);
        boolean isatap = (pair(bytes, 8) & 0xfdff) == 0 && pair(bytes, 10) == 0x5efe;
        if (first == 0x2002) {
            return Optional.of(ipv4(bytes, 2));
        }
        return isatap || first == 0 || (first == 0x0064 && pair(bytes, 2) == 0xff9b)
                ? Optional.of(ipv4(bytes, 12))
                : Optional.empty();
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    private static InetAddress ipv4(byte[] bytes, int at) {
        try {
            return InetAddress.getByAddress(
                    new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean isPrivateName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") || IPV4.matcher(name).matches()) {
            return literal(name).map(PageAddress::isPrivate).orElse(true);
        }
        return !name.contains(".")
                || name.endsWith(".localhost")
                || name.endsWith(".local")
                || name.endsWith(".internal")
                || name.endsWith(".home.arpa");
    }

    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host as the name servers know it; none where there is none to be found. */
    private static Optional<String> host(String url) {
        return CanonicalUrl.of(url)
                .flatMap(canonical -> {
                    try {
                        return Optional.ofNullable(new URI(canonical).getHost());
                    } catch (URISyntaxException e) {
                        return Optional.empty();
                    }
                });
    }
}
