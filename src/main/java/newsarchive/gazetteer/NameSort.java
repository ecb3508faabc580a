package newsarchive.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a name is to its entity: the column of the table it stands in. */
public enum NameSort {
    CANONICAL("name", null),
    /** A name of a threat group that nothing else bears. */
    SURE("sure", null),
    ALIAS("names", null),
    /** Matched in exactly this case; known well enough to stand alone. */
    ACRONYM("acronyms", null),
    /** Means other things as well: needs a sign near it that this entity is meant. */
    CUED("cued", null),
    /**
     * Means other things in its own country as well: counts where the text is about that country.
     */
    SHARED("shared", null),
    DEMONYM("demonyms", null),
    CAPITAL("capitals", null),
    METONYM("metonyms", null),
    PLACE("places", null),
    /** A place that shares its name with a word, persons or other places. */
    UNSURE_PLACE("unsure", null),
    /** A state or province: written behind a city, it says which city of that name is meant. */
    REGION("regions", null),
    /** The same in short, "Fla.": no name unless it is written behind a city. */
    ABBREVIATED_REGION("abbreviated", null),
    NATIVE("native", null),
    JAPANESE("ja", "ja"),
    CHINESE("zh", "zh"),
    GERMAN("de", "de"),
    FRENCH("fr", "fr"),
    SPANISH("es", "es"),
    RUSSIAN("ru", "ru"),
    /** What people and things of a country are called, as are the next three. */
    GERMAN_DEMONYM("de-demonyms", "de"),
    FRENCH_DEMONYM("fr-demonyms", "fr"),
    SPANISH_DEMONYM("es-demonyms", "es"),
    RUSSIAN_DEMONYM("ru-demonyms", "ru");

    /** The sorts by the headings of their columns. */
    static final Map<String, NameSort> BY_COLUMN =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(NameSort::column, sort -> sort));

    private final String column;
    private final String language;
    private final String rule;

    NameSort(String column, @Nullable String language) {
        this.column = column;
        this.language = language == null ? "" : language;
        this.rule = isPlace() ? "place" : name().toLowerCase(Locale.ROOT);
    }

    /** The heading of its column. */
    public String column() {
        return column;
    }

    /** The language that the column is in, if it is in one. */
    public Optional<String> language() {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }

    /** Whether a country is named by something in it. */
    public boolean isPlace() {
        return column.equals("places") || column.equals("unsure") || isRegion();
    }

    /** Whether it is the state or province that a city is in. */
    public boolean isRegion() {
        return column.equals("regions") || column.equals("abbreviated");
    }

    /** Whether it names the entity itself, not its people, its capital or a place in it. */
    public boolean isName() {
        return switch (this) {
            case DEMONYM,
                    GERMAN_DEMONYM,
                    FRENCH_DEMONYM,
                    SPANISH_DEMONYM,
                    RUSSIAN_DEMONYM,
                    CAPITAL,
                    METONYM,
                    PLACE,
                    UNSURE_PLACE,
                    REGION,
                    ABBREVIATED_REGION ->
                    false;
            case CANONICAL,
                    SURE,
                    ALIAS,
                    ACRONYM,
                    CUED,
                    SHARED,
                    NATIVE,
                    JAPANESE,
                    CHINESE,
                    GERMAN,
                    FRENCH,
                    SPANISH,
                    RUSSIAN ->
                    true;
        };
    }

    /** The word for this sort in the names of rules. */
    public String rule() {
        return rule;
    }
}
