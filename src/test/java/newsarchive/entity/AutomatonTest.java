package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AutomatonTest {
    private static final long SEED = Long.getLong("newsarchive.seed", 20260417L);
    private static final String ALPHABET = "aabb  -1é中国カ";

    @Test
    void patternsInsideEachOtherAreAllFound() {
        assertThat(found(List.of("new york", "york", "york times", "or"), "new york times"))
                .containsExactlyInAnyOrder("new york@0", "york@4", "york times@4");
    }

    @Test
    void findsWhatComparingAtEveryPlaceFinds() {
        int cases = Boolean.getBoolean("newsarchive.thorough") ? 2000 : 200;
        System.out.println("AutomatonTest: " + cases + " cases, seed " + SEED);
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(SEED);
        for (int i = 0; i < cases; i++) {
            List<String> patterns =
                    IntStream.range(0, 12)
                            .mapToObj(p -> word(random, 1 + random.nextInt(5)).strip())
                            .filter(pattern -> !pattern.isEmpty())
                            .distinct()
                            .toList();
            String text = word(random, 80);
            assertThat(found(patterns, text))
                    .as("%s in '%s'", patterns, text)
                    .containsExactlyInAnyOrderElementsOf(compared(patterns, text));
        }
    }

    private static List<String> found(List<String> patterns, String text) {
        List<String> found = new ArrayList<>();
        Automaton.of(patterns)
                .scan(
                        text.toCharArray(),
                        (end, p) ->
                                found.add(
                                        patterns.get(p) + "@" + (end - patterns.get(p).length())));
        return found;
    }

    private static List<String> compared(List<String> patterns, String text) {
        return patterns.stream()
                .flatMap(p ->
                        IntStream.range(0, text.length())
                                .filter(at -> text.startsWith(p, at) && beginsWord(text, at))
                                .filter(at -> endsRun(text, at + p.length()))
                                .mapToObj(at -> p + "@" + at))
                .toList();
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Characters.oneWord(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean endsRun(String text, int end) {
        return end == text.length()
                || !isSmallLetter(text.charAt(end - 1))
                || !isSmallLetter(text.charAt(end));
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Of few characters of all sorts, so that much is found. */
    private static String word(RandomGenerator random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (word, i) -> word.append(ALPHABET.charAt(i)),
                        StringBuilder::append)
                .toString();
    }
}
