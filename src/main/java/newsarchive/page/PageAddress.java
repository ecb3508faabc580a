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
     * Whether an address belongs to one's own machine or network, or to none: loopback, private,
     * link-local, shared (RFC 6598), unique local, multicast, reserved.
     */
    public static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isReservedIpv4(bytes) : isReservedIpv6(bytes);
    }

    private static boolean isReservedIpv4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        return a == 0
                || a >= 240
                || (a == 100 && b >= 64 && b < 128)
                || (a == 198 && (b == 18 || b == 19))
                || (a == 192 && b == 0 && c == 0);
    }

    private static boolean isReservedIpv6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        return uniqueLocal || embeddedIpv4(bytes).map(PageAddress::isPrivate).orElse(false);
    }

    /** The IPv4 address behind 64:ff9b::/96 (NAT64), 2002::/16 (6to4) and ::/96. */
    private static Optional<InetAddress> embeddedIpv4(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        int at =
                switch (first) {
                    case 0x0064 -> second == 0xff9b ? 12 : -1;
                    case 0x2002 -> 2;
                    case 0x0000 -> 12;
                    default -> -1;
                };
        return at < 0 ? Optional.empty() : Optional.of(ipv4(bytes, at));
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
