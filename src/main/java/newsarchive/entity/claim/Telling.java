package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Sentences;
import newsarchive.article.Span;

/** The sentences of a text that name somebody and may tell of an act. */
final class Telling {
    private static final int LONGEST = 1500;

    private final String text;
    private final Sentences bounds;
    private final List<Party> parties;

    private Telling(String text, List<Party> parties) {
        this.text = text;
        this.bounds = new Sentences(text, LONGEST);
        this.parties = parties;
    }

    static List<Sentence> of(String text, List<Party> parties) {
        return new Telling(text, parties).all();
    }

    private List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        while (next < parties.size()) {
            Party party = parties.get(next);
            Span span = bounds.around(party.start(), party.end());
            int after = next;
            while (after < parties.size() && parties.get(after).start() < span.end()) {
                after++;
            }
            if (Vocabulary.BUILT_IN.triggers().in(text, span)) {
                List<Token> tokens = Tokens.of(text, span, parties.subList(next, after));
                sentences.add(new Sentence(span, tokens));
            }
            next = after;
        }
        return sentences;
    }
}
