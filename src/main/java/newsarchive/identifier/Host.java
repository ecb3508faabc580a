package newsarchive.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host in a text, or a file, and the address of which it is a part. */
final class Host {
    private static final Pattern MAILBOX = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_.+%-]+@$");
    private static final Pattern STILL_MAILBOX =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_.+%-]{0,80}@");
    private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}{2,8}://$");
    private static final Pattern PORT = Pattern.compile(":(\\d{1,5})(?!\\d)");
    private static final Pattern PATH = Pattern.compile("/[^\\s\"<>{}\\[\\]|^`“”«»„、。，）（」「]*");
    private static final Pattern BEHIND_PATH = Pattern.compile("[.,;:!?'’)/]+$");
    private static final String WORLD_WIDE_WEB = "www.";
    private static final int LONGEST_BEFORE = 80;
    private static final int LONGEST_PATH = 1_000;

    private final String text;
    private final int start;
    private final int end;
    private final String lower;

    Host(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The host itself, also without what stands before it by custom. */
    List<Identifier> name() {
        if (STILL_MAILBOX.matcher(text).region(end, text.length()).lookingAt()) {
            return List.of();
        }
        Identifier whole = new Identifier(lower, before(SCHEME), end);
        return lower.startsWith(WORLD_WIDE_WEB)
                ? List.of(whole, new Identifier(plain(), start + WORLD_WIDE_WEB.length(), end))
                : List.of(whole);
    }

    /** The host, and it with its port, with its path, with the mailbox before it. */
    List<Identifier> all() {
        List<Identifier> all = new ArrayList<>(name());
        if (all.isEmpty()) {
            return all;
        }
        int mailbox = before(MAILBOX);
        if (mailbox < start) {
            all.add(new Identifier(lower(mailbox, end), mailbox, end));
        }
        address(before(SCHEME), all);
        return all;
    }

    private void address(int from, List<Identifier> all) {
        Matcher port = PORT.matcher(text).region(end, text.length());
        int behind = port.lookingAt() ? port.end() : end;
        if (behind > end) {
            all.add(new Identifier(plain() + lower(end, behind), from, behind));
        }
        Matcher path =
                PATH.matcher(text).region(behind, Math.min(text.length(), behind + LONGEST_PATH));
        if (path.lookingAt()) {
            int last = behind + pathLength(path.group());
            if (last > behind) {
                all.add(new Identifier(plain() + lower(end, last), from, last));
            }
        }
    }

    /** A parenthesis that was opened within the path belongs to it. */
    private static int pathLength(String path) {
        Matcher behind = BEHIND_PATH.matcher(path);
        int length = behind.find() ? behind.start() : path.length();
        boolean closes =
                length < path.length()
                        && path.charAt(length) == ')'
                        && path.lastIndexOf('(', length) > path.lastIndexOf(')', length - 1);
        return closes ? length + 1 : length;
    }

    private String plain() {
        return lower.startsWith(WORLD_WIDE_WEB) ? lower.substring(WORLD_WIDE_WEB.length()) : lower;
    }

    private int before(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(Math.max(0, start - LONGEST_BEFORE), start);
        return matcher.find() ? matcher.start() : start;
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
