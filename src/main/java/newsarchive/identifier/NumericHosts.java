package newsarchive.identifier;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of IP version 6, and writes each in the one form of RFC 5952. */
final class NumericHosts {
    /** Eight groups, or fewer with two colons beside each other; times of day have three. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\w:.])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}"
                            + "|(?=[0-9A-Fa-f:]*::)[0-9A-Fa-f:]{3,39})(?![\\w:])");

    private static final int GROUPS = 8;

    private NumericHosts() {}

    static List<Identifier> in(String text) {
        List<Identifier> hosts = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(text);
        // Nearly no text has one, and looking for two colons is quick.
        while (text.contains(":") && candidate.find()) {
            shortest(candidate.group())
                    .ifPresent(value ->
                            hosts.add(new Identifier(value, candidate.start(), candidate.end())));
        }
        return hosts;
    }

    private static Optional<String> shortest(String written) {
        try {
            // Reads a number and never asks for a name.
            return InetAddress.ofLiteral(written) instanceof Inet6Address host
                    ? Optional.of(shortest(host.getAddress()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Lower case, no leading zeros, the first of the longest runs of zeros left out. */
    private static String shortest(byte[] bytes) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff);
        }
        int gap = 0;
        for (int i = 0; i < GROUPS; i++) {
            gap = zeros(groups, i) > zeros(groups, gap) ? i : gap;
        }
        int left = zeros(groups, gap);
        return left < 2
                ? joined(groups, 0, GROUPS)
                : joined(groups, 0, gap) + "::" + joined(groups, gap + left, GROUPS);
    }

    private static int zeros(int[] groups, int from) {
        int end = from;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    private static String joined(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
