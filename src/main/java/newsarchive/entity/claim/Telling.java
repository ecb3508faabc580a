package newsarchive.entity.claim;

import java.util.List;
import java.util.function.Consumer;
import newsarchive.article.Sentences;
import newsarchive.article.Span;

/** The sentences of a text that name somebody and may tell of an act. */
final class Telling {
    private static final int LONGEST = 1500;

    private final String text;
    private final Sentences bounds;
    private final List<Party> parties;

    Telling(String text, Sentences sentences, List<Party> parties) {
        this.text = text;
        this.bounds = sentences.reaching(LONGEST);
        this.parties = parties;
    }

    /** In text order. */
    void forEach(Consumer<Sentence> reader) {
        int next = 0;
        while (next < parties.size()) {
            Party party = parties.get(next);
            Span span = bounds.around(party.start(), party.end());
            int after = next;
            while (after < parties.size() && parties.get(after).start() < span.end()) {
                after++;
            }
            boolean media = namesMedia(next, after);
            if (media || Vocabulary.BUILT_IN.triggers().in(text, span)) {
                List<Token> tokens = Tokens.of(text, span, parties.subList(next, after));
                Sentence sentence = new Sentence(span, tokens);
                if (media || sentence.hasAny(Triggers.TELLING)) {
                    reader.accept(sentence);
                }
            }
            next = after;
        }
    }

    /** Who reports may be told apart from what is reported. */
    private boolean namesMedia(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parties.get(i).entity().kind().isMedia()) {
                return true;
            }
        }
        return false;
    }
}
