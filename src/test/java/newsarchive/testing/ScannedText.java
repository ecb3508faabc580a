package newsarchive.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.identifier.Identifier;
import newsarchive.identifier.Identifiers;
import newsarchive.testing.Analysis.Token;
import org.jspecify.annotations.Nullable;

/** One field of one article as lists of words, looked through from end to end. */
final class ScannedText {
    private final Analysis analysis;
    private final @Nullable String language;
    private final List<Token> exact;
    private final Optional<List<Token>> stems;
    private final List<String> identifiers;
    private final List<Integer> starts;
    private List<ScannedText> sentences = List.of();

    ScannedText(Analysis analysis, @Nullable String language, String text) {
        this.analysis = analysis;
        this.language = language;
        exact = analysis.exact(text);
        stems = analysis.stems(language, text);
        identifiers = Identifiers.in(text).stream().map(Identifier::value).toList();
        starts = analysis.sentences(language, text);
    }

    /** One sentence of a text, with its words in the places that they have there. */
    private ScannedText(ScannedText text, int sentence) {
        analysis = text.analysis;
        language = text.language;
        exact = text.ofSentence(text.exact, sentence);
        stems = text.stems.map(words -> text.ofSentence(words, sentence));
        identifiers = List.of();
        starts = List.of();
    }

    private List<Token> ofSentence(List<Token> words, int sentence) {
        return words.stream()
                .filter(word ->
                        starts.stream().filter(start -> start <= word.start()).count() == sentence)
                .toList();
    }

    /** Cut once, since counting asks again and again. */
    List<ScannedText> sentences() {
        if (sentences.isEmpty()) {
            sentences =
                    IntStream.rangeClosed(0, starts.size())
                            .mapToObj(i -> new ScannedText(this, i))
                            .toList();
        }
        return sentences;
    }

    boolean hasWord(String text) {
        return contains(exact, analysis.exact(text), 0) || stemsContain(text, 0);
    }

    /** Each different word, however it is printed. */
    Set<String> words() {
        return exact.stream().map(Token::text).collect(Collectors.toSet());
    }

    boolean hasPhrase(String text, int slop) {
        return contains(exact, analysis.exact(text), slop)
                || (analysis.phrasesByStems(language) && stemsContain(text, slop));
    }

    boolean hasPrefix(String stem) {
        List<Token> parts = analysis.exact(stem);
        return parts.size() == 1
                ? anyWord(word -> word.startsWith(parts.getFirst().text()))
                : contains(exact, parts, 0);
    }

    boolean hasFuzzy(String text, int edits) {
        List<Token> parts = analysis.exact(text);
        return parts.size() == 1
                ? anyWord(word -> isLike(word, parts.getFirst().text(), edits))
                : contains(exact, parts, 0);
    }

    boolean hasIdentifier(String value, boolean beginning) {
        return identifiers.stream()
                .anyMatch(id -> beginning ? id.startsWith(value) : id.equals(value));
    }

    private boolean anyWord(Predicate<String> test) {
        return exact.stream().map(Token::text).anyMatch(test);
    }

    private boolean stemsContain(String text, int slop) {
        return stems.isPresent()
                && contains(stems.get(), analysis.stems(language, text).orElse(List.of()), slop);
    }

    private static boolean contains(List<Token> text, List<Token> wanted, int slop) {
        return !wanted.isEmpty() && fits(text, wanted, slop, 0, 0, 0, new HashSet<>());
    }

    /** Tries every place of every word: shifts are how far a word stands from where it should. */
    private static boolean fits(
            List<Token> text,
            List<Token> wanted,
            int slop,
            int at,
            int leastShift,
            int mostShift,
            Set<Token> taken) {
        if (at == wanted.size()) {
            return true;
        }
        for (Token token : text) {
            int shift = token.position() - wanted.get(at).position();
            int least = at == 0 ? shift : Math.min(leastShift, shift);
            int most = at == 0 ? shift : Math.max(mostShift, shift);
            if (token.text().equals(wanted.get(at).text())
                    && most - least <= slop
                    && taken.add(token)) {
                if (fits(text, wanted, slop, at + 1, least, most, taken)) {
                    return true;
                }
                taken.remove(token);
            }
        }
        return false;
    }

    /** Same first letter, and at most so many insertions, deletions, substitutions and swaps. */
    static boolean isLike(String word, String wanted, int edits) {
        return word.codePointAt(0) == wanted.codePointAt(0) && distance(word, wanted) <= edits;
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
