package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Span;

/**
 * Cuts a sentence into tokens; a name is one token, be it of several words or of several bearers.
 */
final class Tokens {
    private static final String SIGNS = ",;:()\"“”«»—–";

    private final String text;
    private final Vocabulary vocabulary = Vocabulary.BUILT_IN;
    private final List<Token> raw = new ArrayList<>(40);

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a stretch in which these names stand, in text order. */
    static List<Token> of(String text, Span sentence, List<Party> parties) {
        Tokens tokens = new Tokens(text);
        tokens.cut(sentence, parties);
        return tokens.joined();
    }

    private void cut(Span sentence, List<Party> parties) {
        int at = sentence.start();
        int next = 0;
        boolean glued = false;
        while (at < sentence.end()) {
            while (next < parties.size() && parties.get(next).start() < at) {
                next++;
            }
            int from = at;
            int limit = next < parties.size() ? parties.get(next).start() : sentence.end();
            if (limit == at) {
                at = name(parties, next, glued);
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                at = word(at, limit, glued);
            } else {
                at = sign(at);
            }
            glued = from + 1 == at && isHyphen(text.charAt(from)) && isInWord(from);
        }
    }

    private int name(List<Party> parties, int first, boolean glued) {
        Party longest = parties.get(first);
        int end = longest.end();
        int after = first;
        while (after < parties.size() && parties.get(after).start() < end) {
            end = Math.max(end, parties.get(after++).end());
        }
        List<Party> same = List.copyOf(parties.subList(first, after));
        raw.add(Token.name(text, longest.start(), end, glued, same));
        return end;
    }

    private int word(int start, int limit, boolean glued) {
        long letters = 0;
        int at = start;
        while (at < limit && isWordPart(at, limit)) {
            letters = Terms.key(letters, text.charAt(at++));
        }
        long key = Terms.key(letters, at - start);
        raw.add(Token.word(text, start, at, glued, vocabulary.term(key, text, start, at)));
        return at;
    }

    /** A point inside an abbreviation is part of it: a.k.a. */
    private boolean isWordPart(int at, int limit) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || (c == '.' && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private int sign(int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (isApostrophe(c)) {
            return apostrophe(at);
        }
        int sign = SIGNS.indexOf(c);
        if (sign >= 0) {
            raw.add(Token.sign(text, at, at + 1, SIGNS.substring(sign, sign + 1)));
        } else if (isHyphen(c) && !isInWord(at)) {
            raw.add(Token.sign(text, at, at + 1, "—"));
        }
        return at + 1;
    }

    private int apostrophe(int at) {
        boolean s = at + 1 < text.length() && text.charAt(at + 1) == 's';
        boolean ends = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
        boolean follows = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (follows && s && ends) {
            raw.add(Token.sign(text, at, at + 2, "'s"));
            return at + 2;
        }
        return at + 1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private boolean isInWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** The words of an expression become one token. */
    private List<Token> joined() {
        List<Token> joined = new ArrayList<>(raw.size());
        for (int at = 0; at < raw.size(); ) {
            Token token = raw.get(at);
            Expression known = Vocabulary.at(raw, at);
            if (known != null) {
                token.begin(known);
            }
            joined.add(token);
            at += known == null ? 1 : known.size();
        }
        return joined;
    }
}
