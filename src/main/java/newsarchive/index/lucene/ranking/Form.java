package newsarchive.index.lucene.ranking;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;

/**
 * A word in one form: as typed, or as the stem of a language.
 *
 * @param parts at least one; several where a word is written of several, as in Japanese
 * @param typed whether this is the word as typed
 */
public record Form(Place place, List<Part> parts, boolean typed) {
    /**
     * A part of a word at its place.
     *
     * @param position 0 for the first
     */
    public record Part(String text, int position) {}

    public Form {
        parts = List.copyOf(parts);
    }

    boolean isOneWord() {
        return parts.size() == 1;
    }

    String word() {
        return parts.getFirst().text();
    }

    /** Adds the word to a phrase, at a place or after it; says where it ends. */
    int addTo(PhraseQuery.Builder phrase, String field, int at) {
        for (Part part : parts) {
            phrase.add(new Term(field, part.text()), at + part.position());
        }
        return at + parts.getLast().position() + 1;
    }
}
