package newsarchive.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass over a text. It is cut into runs of letters, digits, dots and hyphens; few of them have
 * what an identifier needs, a digit or a dot inside, and only those are looked at closely.
 */
final class Scan {
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");

    /** Digests by MD5 and SHA-1, and those of the SHA-2 and SHA-3 families. */
    private static final Pattern DIGEST =
            Pattern.compile(
                    "(?=[a-f]*\\d)(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})");

    /** A host or a file: the last part is no number, and no single letter as in U.S. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<name>[\\p{L}\\p{M}\\p{Nd}_-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}_-]+)*\\.(?=[\\p{Nd}]*\\p{L})[\\p{L}\\p{M}\\p{Nd}]{2,})(?:-.*)?");

    /** No host is longer. */
    private static final int LONGEST = 255;

    private final Undisguised original;
    private final String text;
    private final List<Identifier> found = new ArrayList<>();

    /** How far the last address reaches: what stands in its path begins no other. */
    private int addressEnd;

    Scan(Undisguised original) {
        this.original = original;
        text = original.text();
    }

    List<Identifier> identifiers() {
        int at = 0;
        while (at < text.length()) {
            if (Letters.isInWord(text.charAt(at))) {
                at = run(at);
            } else {
                at++;
            }
        }
        NumericHosts.in(text).forEach(host -> add(host.value(), host.start(), host.end()));
        return found;
    }

    /** Where the run ends that begins here; two dots end it too. */
    private int run(int start) {
        boolean telling = false;
        int end = start;
        while (end < text.length() && continues(end)) {
            char c = text.charAt(end++);
            telling |= c == '.' || (c >= '0' && c <= '9');
        }
        int last = end;
        while (!Letters.isInWord(text.charAt(last - 1))) {
            last--;
        }
        if (telling && last - start <= LONGEST) {
            word(start, last);
        }
        return end;
    }

    private boolean continues(int at) {
        char c = text.charAt(at);
        return Letters.isInWord(c) || c == '-' || (c == '.' && text.charAt(at - 1) != '.');
    }

    private void word(int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        int code = Codes.end(word);
        Matcher name = NAME.matcher(word);
        if (code > 0) {
            add(word.substring(0, code), start, start + code);
        } else if (DIGEST.matcher(word).matches()) {
            add(word, start, end);
        } else if (NUMBERS.matcher(word).matches()) {
            host(start, end);
        } else if (name.matches()) {
            host(start, start + name.end("name"));
        }
    }

    private void host(int start, int end) {
        Host host = new Host(text, start, end);
        for (Identifier each : start < addressEnd ? host.name() : host.all()) {
            add(each.value(), each.start(), each.end());
            addressEnd = Math.max(addressEnd, each.end());
        }
    }

    private void add(String value, int start, int end) {
        found.add(original.identifier(value, start, end));
    }
}
