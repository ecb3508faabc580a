package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A word that stands in expressions; of each word there is one term, so that no letters are
 * compared.
 */
final class Term {
    private final String word;
    private final List<Expression> expressions = new ArrayList<>(1);

    Term(String word) {
        this.word = word;
    }

    /** In lower case. */
    String word() {
        return word;
    }

    /** The expressions that begin with it, the longest first. */
    List<Expression> expressions() {
        return expressions;
    }

    void begin(Expression expression) {
        expressions.add(expression);
        expressions.sort(Comparator.comparingInt(e -> -e.parts().size()));
    }
}
