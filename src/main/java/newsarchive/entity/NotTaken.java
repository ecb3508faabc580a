package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;

/**
 * A name that stands in a text and was not taken for its entity.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param why in words for people
 */
public record NotTaken(int start, int end, Name name, String why) {

    /** Every known name in a text that the tags do not account for, in text order. */
    public static List<NotTaken> in(String text, Tags tags, Gazetteer gazetteer) {
        List<Mention> mentions =
                Stream.of(Dimension.values())
                        .flatMap(dimension -> tags.of(dimension).stream())
                        .flatMap(tag -> tag.mentions().stream())
                        .toList();
        String folded = text.toLowerCase(Locale.ROOT);
        List<NotTaken> missed = new ArrayList<>();
        // Lower case may be longer in a few letters of a few languages; their offsets would lie.
        if (folded.length() == text.length()) {
            gazetteer.names().forEach(name -> find(name, text, folded, tags, mentions, missed));
        }
        missed.sort(Comparator.comparingInt(NotTaken::start).thenComparing(NotTaken::end));
        return missed;
    }

    private static void find(
            Name name,
            String text,
            String folded,
            Tags tags,
            List<Mention> mentions,
            List<NotTaken> missed) {
        String wanted = name.text().toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (isWord(text, at, end) && !isTaken(name, at, end, tags)) {
                missed.add(new NotTaken(at, end, name, why(name, text, at, end, mentions)));
            }
        }
    }

    private static boolean isWord(String text, int start, int end) {
        boolean begins =
                start == 0 || !Characters.oneWord(text.charAt(start - 1), text.charAt(start));
        return begins
                && (end == text.length()
                        || !Characters.oneWord(text.charAt(end - 1), text.charAt(end)));
    }

    private static boolean isTaken(Name name, int start, int end, Tags tags) {
        return Stream.of(Dimension.values())
                .flatMap(dimension -> tags.of(dimension).stream())
                .filter(tag -> tag.entity().id().equals(name.entity().id()))
                .map(Tag::mentions)
                .flatMap(List::stream)
                .anyMatch(mention -> mention.start() < end && start < mention.end());
    }

    private static String why(Name name, String text, int start, int end, List<Mention> mentions) {
        if (!name.caseRule().admits(name.text(), text, start)) {
            return "written in another case";
        }
        Optional<Mention> over =
                mentions.stream().filter(m -> m.start() < end && start < m.end()).findFirst();
        if (over.isPresent()) {
            return "taken as “" + over.get().text() + "”, by " + over.get().rule();
        }
        return switch (name.doubt()) {
            case NONE -> "another meaning or a longer expression was likelier";
            case CYBER -> "counts only in a text about intrusions into computers";
            case COUNTRY -> "counts only where its country is named: " + country(name);
            case HOME -> "counts only where its country is named the most: " + country(name);
            case PLACE_BEFORE -> "says of a city before it where it is, and is no name by itself";
            case CUE ->
                    "ambiguous: needs a cue beside it (such as “hackers”) or another, certain name";
        };
    }

    private static String country(Name name) {
        return name.entity().country() == null ? "none is known" : name.entity().country();
    }
}
