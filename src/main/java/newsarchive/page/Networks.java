package newsarchive.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Ranges of addresses: the rows of a table, each with its reason. */
final class Networks {
    private final List<Network> networks;

    /** The addresses whose first {@code bits} are these. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Network(byte[] start, int bits) {
        static Network of(String notation) {
            String[] parts = notation.split("/", 2);
            return new Network(
                    InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    static Networks read(String name) {
        try (InputStream table = Networks.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new Networks(
                    new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> Network.of(line.split("\t", 2)[0]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * @param address 4 or 16 bytes
     */
    boolean contains(byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
