package newsarchive.entity.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands in expressions; of each word there is one term, so that no letters are
 * compared.
 */
final class Term {
    private final String word;
    private final List<Expression> longer = new ArrayList<>(0);
    private @Nullable Expression alone;

    Term(String word) {
        this.word = word;
    }

    /** In lower case. */
    String word() {
        return word;
    }

    void begin(Expression expression) {
        if (expression.size() == 1) {
            alone = expression;
        } else {
            longer.add(expression);
            longer.sort(Comparator.comparingInt(e -> -e.size()));
        }
    }

    /** The longest expression that these tokens make, of which this is the first. */
    @Nullable Expression longest(List<Token> tokens, int first) {
        for (int i = 0; i < longer.size(); i++) {
            if (longer.get(i).goesOn(tokens, first)) {
                return longer.get(i);
            }
        }
        return alone;
    }
}
