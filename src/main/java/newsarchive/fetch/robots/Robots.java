package newsarchive.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A robots.txt as its site wrote it. Anything at all can be read as one; what is no rule is none.
 */
public final class Robots {
    /** What RFC 9309 asks to be read at least; we take no more. */
    public static final int MOST_BYTES = 500 << 10;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Eight times the longest address of browsers; the rest of a longer line is not read. */
    private static final int LONGEST_LINE = 8 * 2083 - 1;

    private final List<Group> groups;
    private final List<String> sitemaps;

    private Robots(List<Group> groups, List<String> sitemaps) {
        this.groups = groups;
        this.sitemaps = List.copyOf(sitemaps);
    }

    /** Reads the first {@value #MOST_BYTES} bytes, whatever they are. */
    public static Robots read(byte[] file) {
        int start = markLength(file);
        int end = Math.min(file.length, MOST_BYTES);
        // One character a byte: lengths and comparisons are in octets, as the RFC counts.
        String text = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        Reading reading = new Reading();
        for (String line : text.split("[\r\n]+", -1)) {
            RobotsLine.parse(line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                    .ifPresent(reading::take);
        }
        return new Robots(reading.groups, reading.sitemaps);
    }

    /** Of the byte order mark, or of the part of it that an editor left. */
    private static int markLength(byte[] file) {
        int mismatch = Arrays.mismatch(file, BYTE_ORDER_MARK);
        return mismatch < 0 ? file.length : Math.min(mismatch, BYTE_ORDER_MARK.length);
    }

    /** Lines find their groups: a user-agent line after a rule begins another one. */
    private static final class Reading {
        private final List<Group> groups = new ArrayList<>();
        private final List<String> sitemaps = new ArrayList<>();
        private boolean isOpen;

        void take(RobotsLine line) {
            switch (line.key()) {
                case USER_AGENT -> agents().add(line.value());
                case ALLOW, DISALLOW -> {
                    if (!groups.isEmpty()) {
                        groups.getLast().rules().add(Rule.of(line));
                        isOpen = false;
                    }
                }
                case CRAWL_DELAY -> {
                    if (!groups.isEmpty()) {
                        groups.getLast().delays().add(line.value());
                    }
                }
                case SITEMAP -> addSitemap(line.value());
                case OTHER -> {}
            }
        }

        private List<String> agents() {
            if (!isOpen) {
                groups.add(new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                isOpen = true;
            }
            return groups.getLast().agents();
        }

        private void addSitemap(String octets) {
            String address =
                    new String(
                            octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (!address.isEmpty() && !sitemaps.contains(address)) {
                sitemaps.add(address);
            }
        }
    }

    /**
     * The rules that an agent has to follow: those of all groups that name it, else those of all
     * groups for everybody, else none.
     *
     * @param agent a product token such as {@code FooBot}; a version behind a slash is not looked
     *     at
     */
    public RobotsRules rulesFor(String agent) {
        String token = agent.split("/", 2)[0].strip();
        List<Group> own = matching(group -> group.names(token));
        return RobotsRules.of(own.isEmpty() ? matching(Group::isForAll) : own);
    }

    private List<Group> matching(Predicate<Group> test) {
        return groups.stream().filter(test).toList();
    }

    /** The addresses of sitemaps as they stand there, each once, in the file's order. */
    public List<String> sitemaps() {
        return sitemaps;
    }
}
