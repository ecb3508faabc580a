package newsarchive.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsarchive.article.Entity;

/**
 * Finds names however they are typed: in any case, with or without accents, hyphens and full stops,
 * "APT 28" for "APT28". What a country is called by its people or its cities is no name of it.
 */
public final class WrittenNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("(?<=[a-z])-(?=\\d)");

    /** Marks are part of the letter in scripts from here on. */
    private static final int ALPHABETS_END = 0x400;

    private final NavigableMap<String, List<Name>> byKey = new TreeMap<>();

    public WrittenNames(Gazetteer gazetteer) {
        for (Name name : gazetteer.names()) {
            if (name.sort().isName()) {
                String key = key(name.text());
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
            }
        }
        byKey.remove("");
    }

    /** All names that a typed text may be, whoever bears them, in the order of the tables. */
    public List<Name> of(String typed) {
        return Collections.unmodifiableList(byKey.getOrDefault(key(typed), List.of()));
    }

    /** Names that begin so, in the order of the alphabet, at most so many. */
    public List<Name> beginning(String typed, int most) {
        String key = key(typed);
        return key.isEmpty()
                ? List.of()
                : byKey.subMap(key, key + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream)
                        .limit(most)
                        .toList();
    }

    /** Equal for texts that are ways of writing one name; empty without letters. */
    public static String key(String name) {
        String plain =
                name.chars().allMatch(c -> c < ALPHABETS_END)
                        ? MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                                .replaceAll("")
                        : name;
        return NUMBER.matcher(Entity.slug(plain)).replaceAll("");
    }
}
