package newsarchive.extract.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The place line that opens a wire story, such as {@code BERLIN, April 3 (dpa)}.
 *
 * @param text without the dash behind it
 * @param agency named in it, if one is
 */
record Dateline(String text, @Nullable String agency) {
    private static final String AGENCIES = agencies();

    /**
     * {@code TOKYO (Reuters) -}, {@code BEIRUT/THE HAGUE, March 7 (Reuters) -}, {@code (Reuters)
     * —}.
     */
    private static final Pattern WITH_AGENCY =
            Pattern.compile(
                    "^((?:\\p{Lu}[^()\\n]{1,60}?)?\\s?[(（\\[]("
                            + AGENCIES
                            + ")[^()（）]{0,20}[)）\\]])\\s*(?:[-–—:：]+\\s*|(?=\\S))");

    /** {@code WASHINGTON (Ansel Wire) -}: any wire, when the place is in capitals. */
    private static final Pattern WITH_ANY_WIRE =
            Pattern.compile(
                    "^(\\p{Lu}{3}[\\p{Lu} .,'’/-]{0,40}(?:,\\s[^–—()]{2,25}?)?\\s?\\(([^()]{2,40})\\))\\s*[-–—]+\\s*(?=\\S)");

    /** {@code LONDON —}, {@code WASHINGTON, April 3 -}. */
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "^(\\p{Lu}{3}[\\p{Lu} .,'’/-]{0,40}(?:,\\s[^–—()]{2,25})?)\\s+(?:[–—]+|--?)\\s+(?=\\S)");

    /** {@code 【北京時事】}, {@code ［ロンドン　３日　ロイター］}. */
    private static final Pattern BRACKETS = Pattern.compile("^[【［\\[]([^】］\\]]{2,40})[】］\\]]");

    private static String agencies() {
        return String.join(
                "|",
                Table.builtIn(Dateline.class, "agencies.tsv").rows().stream()
                        .map(row -> Pattern.quote(row.cell("agency")))
                        .toList());
    }

    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
        Matcher agency = WITH_AGENCY.matcher(start);
        if (agency.find()) {
            return Optional.of(new Dateline(agency.group(1).strip(), agency.group(2)));
        }
        Matcher wire = WITH_ANY_WIRE.matcher(start);
        if (wire.find()) {
            return Optional.of(new Dateline(wire.group(1).strip(), wire.group(2)));
        }
        Matcher capitals = CAPITALS.matcher(start);
        if (capitals.find()) {
            return Optional.of(new Dateline(capitals.group(1).strip(), null));
        }
        Matcher brackets = BRACKETS.matcher(start);
        return brackets.find()
                ? Optional.of(new Dateline(brackets.group(1), null))
                : Optional.empty();
    }
}
