package newsarchive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.identifier.Identifiers;

/** Cuts a query into tokens; what cannot be one becomes words, with a note for the reader. */
final class Lexer {
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern FIELD = Pattern.compile("(\\p{Alpha}{2,12}):(?=[^\\s:/)])");
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,3})(?![\\p{L}\\p{N}])");

    private final String text;
    private final Set<String> fields;
    private final List<String> notes;
    private final boolean operators;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Set<String> fields, List<String> notes) {
        this.text = text;
        this.fields = fields;
        this.notes = notes;
        // A headline pasted in capitals has OR and NOT as words.
        this.operators =
                text.chars().anyMatch(Character::isLowerCase)
                        || text.chars().noneMatch(Character::isUpperCase);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u3000') {
                at++;
            } else if (c == '(') {
                sign(Token.Sign.OPEN);
            } else if (c == ')') {
                sign(Token.Sign.CLOSE);
            } else if (isExclusion()) {
                sign(Token.Sign.NOT);
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted();
            } else {
                fieldOrBare();
            }
        }
        return tokens;
    }

    private void sign(Token.Sign sign) {
        tokens.add(sign);
        at++;
    }

    /** A minus right before something, at the beginning of a word. */
    private boolean isExclusion() {
        boolean begins =
                at == 0
                        || Character.isWhitespace(text.charAt(at - 1))
                        || text.charAt(at - 1) == '(';
        return operators
                && text.charAt(at) == '-'
                && begins
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && text.charAt(at + 1) != '-';
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            notes.add("a quotation mark is not closed, so what follows it was searched as words");
            at++;
            return;
        }
        String phrase = text.substring(at + 1, end);
        Matcher slop = SLOP.matcher(text).region(end + 1, text.length());
        boolean near = slop.lookingAt();
        tokens.add(new Token.Quoted(phrase, near ? Integer.parseInt(slop.group(1)) : 0));
        at = near ? slop.end() : end + 1;
    }

    private void fieldOrBare() {
        Matcher field = FIELD.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (field.lookingAt() && fields.contains(field.group(1))) {
            tokens.add(new Token.FieldName(field.group(1)));
            at = field.end();
            return;
        }
        int endOfIdentifier = identifierEnd();
        int end = Math.max(wordEnd(), endOfIdentifier);
        String word = text.substring(at, end);
        if (field.reset().region(at, text.length()).lookingAt() && endOfIdentifier == at) {
            UnknownFields.note(field.group(1), word, fields).ifPresent(notes::add);
        }
        at = end;
        tokens.add(operator(word));
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Identifiers may have parentheses in them, as {@code evil(.)example} does. */
    private int identifierEnd() {
        int open = 0;
        int end = at;
        while (end < text.length() && open >= 0 && !separates(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end += open >= 0 ? 1 : 0;
        }
        String whole = text.substring(at, end);
        boolean address = whole.startsWith("http://") || whole.startsWith("https://");
        return address || Identifiers.whole(whole).isPresent() ? end : at;
    }

    private Token operator(String word) {
        // It cannot be a word, so capitals are no obstacle.
        if (word.equalsIgnoreCase("/s")) {
            return Token.Sign.SAME_SENTENCE;
        }
        return switch (operators ? word : "") {
            case "OR", "||" -> Token.Sign.OR;
            case "NOT" -> Token.Sign.NOT;
            default -> new Token.Bare(word);
        };
    }

    private static boolean endsWord(char c) {
        return separates(c) || c == '(' || c == ')';
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || QUOTES.indexOf(c) >= 0;
    }
}
