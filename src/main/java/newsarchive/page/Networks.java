package newsarchive.page;

import java.net.InetAddress;
import java.util.List;
import newsarchive.table.Table;

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
        return new Networks(
                Table.builtIn(Networks.class, name).rows().stream()
                        .map(row -> Network.of(row.cell("network")))
                        .toList());
    }

    /**
     * @param address 4 or 16 bytes
     */
    boolean contains(byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
