package newsarchive.entity.claim;

import java.util.List;
import newsarchive.article.Entity;
import newsarchive.article.Span;

/**
 * Who reports what a sentence tells where it names nobody itself: "NHK said. Investigators think
 * that ..." goes on with what NHK said, up to the end of the paragraph or to another who speaks.
 */
final class Reporting {
    private final String text;
    private List<Entity> reporters = List.of();
    private int end;

    Reporting(String text) {
        this.text = text;
    }

    /**
     * To be asked for each sentence in text order.
     *
     * @param named who reports in the sentence itself
     * @param others who else speaks in it
     */
    List<Entity> of(Span sentence, List<Entity> named, List<Entity> others) {
        boolean goesOn = named.isEmpty() && others.isEmpty() && follows(sentence);
        reporters = goesOn ? reporters : named;
        end = sentence.end();
        return reporters;
    }

    /** Directly, in the same paragraph. */
    private boolean follows(Span sentence) {
        String between = text.substring(Math.min(end, sentence.start()), sentence.start());
        return between.isBlank() && between.indexOf('\n') < 0;
    }
}
