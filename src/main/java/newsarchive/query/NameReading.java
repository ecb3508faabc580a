package newsarchive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names of entities among the words of a query, the longest first. Words that are quoted,
 * excluded, behind a field or an equals sign are left as they are.
 *
 * <p>A name that is an ordinary word too needs a sign that somebody is meant: it is all there is
 * and has its capital, or a word of the trade stands beside it. A filter is no sign: the numbers
 * beside filters would not hold once one is chosen.
 */
final class NameReading {
    /** Longer queries all in capitals tell nothing by them. */
    private static final int SHOUTED = 3;

    private static final int LONGEST = 12;

    private final NameResolver names;
    private final List<Token> tokens;
    private final List<Token> read = new ArrayList<>();
    private final List<NameChoice> choices = new ArrayList<>();

    /** How many parentheses are open from one on that stands behind a field. */
    private int fieldGroups;

    private NameReading(NameResolver names, List<Token> tokens) {
        this.names = names;
        this.tokens = tokens;
    }

    /**
     * @param tokens with the names taken together
     * @param choices for names that were left as words
     */
    record Result(List<Token> tokens, List<NameChoice> choices) {}

    static Result of(List<Token> tokens, NameResolver names) {
        NameReading reading = new NameReading(names, tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = reading.next(at);
        }
        return new Result(reading.read, reading.choices);
    }

    /** Where to go on behind the token or name at a place. */
    private int next(int at) {
        int plain = plainWords(at);
        for (int length = plain; length > 0; length--) {
            String typed = typed(at, at + length);
            List<Bearer> bearers =
                    names.bearers(isShouted() ? typed.toLowerCase(Locale.ROOT) : typed);
            if (!bearers.isEmpty()) {
                take(at, at + length, typed, bearers);
                return at + length;
            }
        }
        enterOrLeaveGroup(at);
        read.add(plain > 0 ? unspaced(tokens.get(at)) : tokens.get(at));
        return at + 1;
    }

    private Token unspaced(Token token) {
        if (token instanceof Token.Bare(String text)) {
            List<Token> parts = UnspacedText.parts(text, names);
            return parts.isEmpty() ? token : new Token.Unspaced(text, parts);
        }
        return token;
    }

    private void enterOrLeaveGroup(int at) {
        if (tokens.get(at) == Token.Sign.OPEN) {
            boolean ofField = at > 0 && tokens.get(at - 1) instanceof Token.FieldName;
            fieldGroups += fieldGroups > 0 || ofField ? 1 : 0;
        } else if (tokens.get(at) == Token.Sign.CLOSE && fieldGroups > 0) {
            fieldGroups--;
        }
    }

    private void take(int from, int to, String typed, List<Bearer> bearers) {
        Bearer bearer = bearers.getFirst();
        boolean alone = bearer.doubtful() && to - from == tokens.size() && isCapital(typed);
        boolean meant = !bearer.doubtful() || alone || NameCues.anyOf(wordsBut(from, to));
        if (bearers.size() == 1 && meant) {
            read.add(new Token.Named(typed, bearer, alone));
        } else {
            choices.add(new NameChoice(typed, bearers));
            read.addAll(tokens.subList(from, to));
        }
    }

    /** How many words from here on may be one name. */
    private int plainWords(int at) {
        int length = 0;
        if (fieldGroups > 0) {
            return 0;
        }
        if (at == 0 || (!(tokens.get(at - 1) instanceof Token.FieldName) && !isNot(at - 1))) {
            while (length < LONGEST && at + length < tokens.size() && isPlain(at + length)) {
                length++;
            }
        }
        return length;
    }

    private boolean isNot(int at) {
        return tokens.get(at) == Token.Sign.NOT;
    }

    private boolean isPlain(int at) {
        return tokens.get(at) instanceof Token.Bare(String text)
                && !text.startsWith("=")
                && !text.endsWith("*")
                && text.indexOf('~') < 0
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String typed(int from, int to) {
        return String.join(" ", words(from, to)).replaceAll("['’]s$", "");
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(from, to)) {
            if (token instanceof Token.Bare(String text)) {
                words.add(text);
            }
        }
        return words;
    }

    private List<String> wordsBut(int from, int to) {
        List<String> words = words(0, from);
        words.addAll(words(to, tokens.size()));
        return words;
    }

    private boolean isShouted() {
        List<String> words = words(0, tokens.size());
        return words.size() > SHOUTED
                && words.stream().noneMatch(w -> w.chars().anyMatch(Character::isLowerCase));
    }

    /** Scripts without capitals have none to miss. */
    private static boolean isCapital(String typed) {
        return !Character.isLowerCase(typed.codePointAt(0));
    }
}
