package newsarchive.extract.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.extract.html.HtmlPage;

/** Reads names from bylines such as {@code By Ann Lee and Bo Chan | 3 April 2021}. */
final class Bylines {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern BY =
            Pattern.compile(
                    "^(?:(?:written |story |reporting |posted |published |analysis |opinion |words )?by|(?:veröffentlicht |geschrieben |verfasst |erstellt |ein beitrag |ein gastbeitrag |ein artikel |eine analyse |eine kolumne |eine reportage |kommentar )?von|par|por|di|de|door|af|av|autor(?:in|en|a|es)?|authors?|auteur|redakteur(?:in)?|text|foto|автор|текст|文)(?=[\\s:：])\\s*[:：]?\\s*",
                    FLAGS);
    private static final Pattern SIGNED =
            Pattern.compile(
                    "^(?iu:written by|posted by|by|(?:veröffentlicht )?von|par|por|autor(?:in)?:|author:|text:|автор:)\\s+(\\p{Lu}.{2,80})$");
    private static final Pattern ALL_OF =
            Pattern.compile(
                    "^(?:view all (?:posts|articles|stories) (?:by|from)|see all (?:posts|articles) by|show all articles of|(?:zeige )?alle (?:beiträge|artikel) von|voir tous les articles (?:de|par)|ver todas las entradas de|more (?:posts |stories )?(?:by|from)|posts by|articles by)\\b.*",
                    FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*[;,|&/\\n、，•·]\\s*|\\s+(?:and|und|et|y|e|og|och|en|with|mit)\\s+|\\s+[-–—]\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\"“»(\\[]+|[\"”«)\\].:→]+$");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?:ph\\.?\\s?d\\.?|m\\.?d\\.?|jr\\.?|rd|ms|ma|msc|cnn|staff|staff (?:writer|reporter)|editors?|admin|administrator|guest|agenturen|agencies|mit agenturen|news agencies|follow.*|name\\b.*|quelle\\b.*|source\\b.*|.*kommentar.*|.*\\bcomments?\\b.*|e-?mail.*|updated|published|author|autor|via|special to.*|for .*|(?:senior |chief |political |staff )*(?:correspondent|reporter|writer|editor|columnist).*|.*\\d.*)",
                    FLAGS);

    private Bylines() {}

    /** Every person named in the texts, in order, each once. */
    static List<String> names(Stream<String> texts) {
        List<String> names =
                texts.map(HtmlPage::line)
                        .filter(text -> !isAddress(text) && !ALL_OF.matcher(text).matches())
                        .map(text -> BY.matcher(text).replaceFirst(""))
                        .flatMap(text -> Arrays.stream(BETWEEN.split(text, -1)))
                        .map(text -> BY.matcher(text.strip()).replaceFirst(""))
                        .map(text -> EDGES.matcher(text).replaceAll("").strip())
                        .filter(Bylines::isName)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return withoutRepeats(names);
    }

    /** The names in a line that begins like a byline. */
    static Optional<List<String>> signed(String line) {
        Matcher matcher = SIGNED.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> names =
                names(
                        Stream.of(
                                matcher.group(1)
                                        .replaceFirst(
                                                "(?i)\\s+(?:on|am|vom|le|el|at|um)\\b.*$", "")));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static List<String> withoutRepeats(List<String> names) {
        List<String> once = new ArrayList<>();
        for (String name : names) {
            if (once.stream().noneMatch(name::equalsIgnoreCase)) {
                once.add(name);
            }
        }
        return once;
    }

    private static boolean isAddress(String text) {
        return text.contains("://")
                || text.startsWith("www.")
                || text.startsWith("@")
                || text.startsWith("/");
    }

    private static boolean isName(String text) {
        return text.length() > 1
                && text.length() < LONGEST
                && text.split(" ", -1).length <= MOST_WORDS
                && !text.startsWith("@")
                && !text.contains("@")
                && !NO_NAME.matcher(text).matches()
                && text.chars().anyMatch(Character::isLetter);
    }
}
