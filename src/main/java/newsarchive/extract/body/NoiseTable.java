package newsarchive.extract.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows from the words in an element's class and id that it is not part of an article's text. */
final class NoiseTable {
    private static final Table ROWS = Table.builtIn(NoiseTable.class, "noise.tsv");
    private static final Map<String, Noise> WORDS = new HashMap<>();
    private static final Map<String, Noise> BEGINNINGS = new HashMap<>();
    private static final Map<String, Noise> PHRASES = new HashMap<>();
    private static final Map<String, Noise> WHOLE = new HashMap<>();
    private static final int SHORTEST_BEGINNING = 4;
    private static final Pattern REMARK =
            Pattern.compile(
                    "(?:has|with|without|no|not|is|overflow|js|show|hide|enable|allow)(?:[-_]|(?=\\p{Lu}))");

    static {
        for (TableRow row : ROWS.rows()) {
            Noise noise =
                    new Noise(
                            row.cell("noise"),
                            Noise.Strength.valueOf(row.cell("strength").toUpperCase(Locale.ROOT)));
            String word = row.cell("word");
            if (word.startsWith("=")) {
                WHOLE.put(word.substring(1), noise);
            } else if (word.endsWith("*")) {
                BEGINNINGS.put(word.substring(0, word.length() - 1), noise);
            } else if (word.contains(" ")) {
                PHRASES.put(word, noise);
            } else {
                WORDS.put(word, noise);
            }
        }
    }

    /** Verdicts on single names, which repeat on all pages of a site and beyond. */
    private static final Map<String, Optional<Noise>> KNOWN = new ConcurrentHashMap<>();

    /** Verdicts on whole class attributes, which repeat within a page. */
    private static final Map<String, Optional<Noise>> KNOWN_LISTS = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NAMES = 1_000;

    private NoiseTable() {}

    static @Nullable Noise of(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String names = element.attributes().get("class");
        Noise noise = names.isEmpty() || names.length() > LONGEST_NAMES ? null : ofNames(names);
        String id = noise == null ? element.attributes().get("id") : "";
        return id.isEmpty() || id.length() > LONGEST_NAME ? noise : ofName(id);
    }

    private static @Nullable Noise ofNames(String names) {
        Optional<Noise> known = KNOWN_LISTS.get(names);
        if (known == null) {
            known = Optional.ofNullable(firstOf(names));
            if (KNOWN_LISTS.size() < MOST_KNOWN) {
                KNOWN_LISTS.put(names, known);
            }
        }
        return known.orElse(null);
    }

    private static @Nullable Noise firstOf(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                Noise noise = i > start ? ofName(names.substring(start, i)) : null;
                if (noise != null) {
                    return noise;
                }
                start = i + 1;
            }
        }
        return null;
    }

    private static @Nullable Noise ofName(String name) {
        if (name.length() > LONGEST_NAME) {
            return null;
        }
        Optional<Noise> known = KNOWN.get(name);
        if (known == null) {
            known = Optional.ofNullable(find(name));
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(name, known);
            }
        }
        return known.orElse(null);
    }

    private static @Nullable Noise find(String name) {
        Noise noise = WHOLE.get(name.toLowerCase(Locale.ROOT));
        return noise == null && !isRemark(name) ? named(words(name)) : noise;
    }

    /** Layout instructions ({@code print:hidden}) and remarks on contents ({@code has-caption}). */
    private static boolean isRemark(String name) {
        return name.length() < 2
                || name.indexOf(':') >= 0
                || name.indexOf('[') >= 0
                || REMARK.matcher(name).lookingAt();
    }

    private static @Nullable Noise named(String[] words) {
        for (int i = 0; i < words.length; i++) {
            Noise noise = WORDS.get(words[i]);
            if (noise == null && i + 1 < words.length) {
                noise = PHRASES.get(words[i] + ' ' + words[i + 1]);
            }
            if (noise == null) {
                noise = beginning(words[i]);
            }
            if (noise != null) {
                return noise;
            }
        }
        return null;
    }

    private static @Nullable Noise beginning(String word) {
        for (int end = SHORTEST_BEGINNING; end <= word.length(); end++) {
            Noise noise = BEGINNINGS.get(word.substring(0, end));
            if (noise != null) {
                return noise;
            }
        }
        return null;
    }

    /** {@code relatedLinks__item-2} is "related", "links", "item". */
    static String[] words(String names) {
        StringBuilder words = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i < Math.min(names.length(), 400); i++) {
            char c = names.charAt(i);
            if (!Character.isLetter(c)) {
                lower = false;
                blank(words);
                continue;
            }
            if (Character.isUpperCase(c) && lower) {
                blank(words);
            }
            lower = Character.isLowerCase(c);
            words.append(Character.toLowerCase(c));
        }
        return words.toString().strip().split(" ", -1);
    }

    private static void blank(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
