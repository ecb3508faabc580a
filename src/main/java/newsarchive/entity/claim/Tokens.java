package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Span;
import newsarchive.entity.claim.Terms.Term;

/**
 * Cuts a sentence into tokens; a name is one token, be it of several words or of several bearers.
 */
final class Tokens {
    private static final String SIGNS = ",;:()\"“”«»—–";

    private final String text;
    private final List<Token> raw = new ArrayList<>();

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
            if (next < parties.size() && parties.get(next).start() == at) {
                at = name(parties, next, glued);
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                at = word(at, limit(sentence, parties, next), glued);
            } else {
                at = sign(at);
            }
            glued = from + 1 == at && isHyphen(text.charAt(from)) && isInWord(from);
        }
    }

    private static int limit(Span sentence, List<Party> parties, int next) {
        return next < parties.size() ? parties.get(next).start() : sentence.end();
    }

    private int name(List<Party> parties, int first, boolean glued) {
        Party longest = parties.get(first);
        int end = longest.end();
        List<Party> same = new ArrayList<>();
        for (int i = first; i < parties.size() && parties.get(i).start() < end; i++) {
            same.add(parties.get(i));
            end = Math.max(end, parties.get(i).end());
        }
        raw.add(Token.name(text, new Span(longest.start(), end), glued, List.copyOf(same)));
        return end;
    }

    private int word(int start, int limit, boolean glued) {
        int at = start;
        while (at < limit && isWordPart(at, limit)) {
            at++;
        }
        Term term = Vocabulary.BUILT_IN.beginning(text, start, at);
        raw.add(Token.word(text, new Span(start, at), glued, term));
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
        if (isApostrophe(c)) {
            return apostrophe(at);
        }
        int sign = SIGNS.indexOf(c);
        if (sign >= 0) {
            raw.add(Token.sign(text, new Span(at, at + 1), SIGNS.substring(sign, sign + 1)));
        } else if (isHyphen(c) && !isInWord(at)) {
            raw.add(Token.sign(text, new Span(at, at + 1), "—"));
        }
        return at + 1;
    }

    private int apostrophe(int at) {
        boolean s = at + 1 < text.length() && text.charAt(at + 1) == 's';
        boolean ends = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
        boolean follows = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (follows && s && ends) {
            raw.add(Token.sign(text, new Span(at, at + 2), "'s"));
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

    private List<Token> joined() {
        List<Token> joined = new ArrayList<>(raw.size());
        for (int at = 0; at < raw.size(); ) {
            Vocabulary.Expression known = Vocabulary.BUILT_IN.at(raw, at);
            if (known == null) {
                joined.add(raw.get(at++));
            } else {
                joined.add(raw.get(at).asBeginningOf(known));
                at += known.parts().size();
            }
        }
        return joined;
    }
}
