package newsarchive.fetch.safety;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * IPv4 addresses as browsers and system libraries read them: one to four numbers, decimal, octal or
 * hexadecimal, the last of which fills the remaining bytes. {@code 127.1}, {@code 0x7f.1} and
 * {@code 2130706433} are all 127.0.0.1 (the URL standard of the WHATWG, "IPv4 parser").
 */
final class Ipv4Spelling {
    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{0,16}|[0-9]{1,20}");
    private static final int BYTES = 4;

    private Ipv4Spelling() {}

    /** The same address in four decimal numbers; nothing for names. */
    static Optional<String> plain(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > BYTES) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            long number = number(parts[i]);
            long most = isLast ? 1L << (8 * (BYTES - i)) : 256;
            if (number < 0 || number >= most) {
                return Optional.empty();
            }
            address |= isLast ? number : number << (8 * (BYTES - 1 - i));
        }
        return Optional.of(
                "%d.%d.%d.%d"
                        .formatted(
                                address >> 24,
                                (address >> 16) & 255,
                                (address >> 8) & 255,
                                address & 255));
    }

    /** Negative where it is none. */
    private static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return -1;
        }
        try {
            if (text.startsWith("0x") || text.startsWith("0X")) {
                return text.length() == 2 ? 0 : Long.parseLong(text.substring(2), 16);
            }
            return text.startsWith("0") ? Long.parseLong(text, 8) : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1; // An octal number with a nine in it, or one beyond all addresses.
        }
    }
}
