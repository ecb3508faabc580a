package newsarchive.entity;

import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.gazetteer.Name;
import newsarchive.gazetteer.NameSort;
import newsarchive.table.Table;

/** Tells Jordan Turner from Jordan: names of places that people bear as well are in a table. */
record PersonNames(Reading reading) {
    private static final Set<String> SHARED =
            Table.builtIn(PersonNames.class, "given-names.tsv").rows().stream()
                    .map(row -> row.cell("name"))
                    .collect(Collectors.toUnmodifiableSet());

    boolean isPartOfOne(Found found, Name name) {
        return isTitled(found, name)
                || (SHARED.contains(name.text())
                        && (surnameFollows(found)
                                || givenNamePrecedes(found)
                                || followsGivenName(found.start())));
    }

    /** "Scott McAfee": one word that a known given name precedes. */
    boolean isSurname(Found found) {
        return name(found).indexOf(' ') < 0 && followsGivenName(found.start());
    }

    /** Whether that is so anywhere in the text. */
    boolean isSurnameOfSomebody(Found found) {
        String name = name(found);
        return name.indexOf(' ') < 0
                && new Occurrences(reading.text())
                        .of(name).stream().anyMatch(this::followsGivenName);
    }

    private String name(Found found) {
        return reading.text().substring(found.start(), found.end());
    }

    private boolean followsGivenName(int at) {
        String text = reading.text();
        int end = at - 1;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end
                && text.charAt(end) == ' '
                && Introductions.isFirstName(text.substring(start, end));
    }

    /** "Senator Lincoln", "Mayor London Breed". */
    private boolean isTitled(Found found, Name name) {
        boolean mayBePerson = name.sort().isPlace() || name.sort() == NameSort.CAPITAL;
        return mayBePerson && reading.hasPrevious(Cue.TITLE, found.start());
    }

    private boolean surnameFollows(Found found) {
        String text = reading.text();
        int at = found.end() + 1;
        return at + 1 < text.length()
                && text.charAt(found.end()) == ' '
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1))
                && !prepositionPrecedes(found);
    }

    private boolean prepositionPrecedes(Found found) {
        String before = reading.text().substring(Math.max(0, found.start() - 6), found.start());
        return before.endsWith(" in ")
                || before.endsWith(" from ")
                || before.endsWith(" to ")
                || before.endsWith(", ");
    }

    private boolean givenNamePrecedes(Found found) {
        String text = reading.text();
        int end = found.start() - 1;
        if (end < 2 || text.charAt(end) != ' ' || !Character.isLowerCase(text.charAt(end - 1))) {
            return false;
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        boolean sentenceBegins =
                start < 2 || ".!?\n".indexOf(text.charAt(start - 2)) >= 0 || start > end;
        return !sentenceBegins
                && Character.isUpperCase(text.charAt(start))
                && !reading.startsFound(start);
    }
}
