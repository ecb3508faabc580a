package newsarchive.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How many letters two words differ by. */
public final class Edits {
    private static final int MOST = 2;
    private static final int LONG = 5;
    private static final int SHORTEST_BEGINNING = 3;

    private Edits() {}

    /**
     * The known word that somebody likely meant: one or two letters away, two of long words only,
     * or else one that begins as typed. Case is no difference.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT);
        int most = word.length() < LONG ? 1 : MOST;
        Optional<String> near =
                known.stream()
                        .filter(one -> between(word, one.toLowerCase(Locale.ROOT), most) <= most)
                        .min(
                                Comparator.comparingInt(
                                        one -> between(word, one.toLowerCase(Locale.ROOT), most)));
        return near.or(() ->
                known.stream()
                        .filter(_ -> word.length() >= SHORTEST_BEGINNING)
                        .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst());
    }

    /**
     * The least number of letters to insert, delete, replace or swap with their neighbour
     * (Damerau-Levenshtein distance, restricted), or more than {@code most} when it is more.
     */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
