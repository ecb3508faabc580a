package newsarchive.story;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;

/** Texts of random words, and what becomes of a text on its way through several newsrooms. */
final class Texts {
    private final RandomGenerator random;

    Texts(RandomGenerator random) {
        this.random = random;
    }

    List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(i -> words(50)).toList();
    }

    /** The text with one word in so many exchanged. */
    String edited(String text, int oneIn) {
        return text.lines()
                .map(line -> line.transform(l -> exchanged(l, oneIn)))
                .collect(Collectors.joining("\n"));
    }

    private String exchanged(String line, int oneIn) {
        return Arrays.stream(line.split(" "))
                .map(word -> random.nextInt(oneIn) == 0 ? word() : word)
                .collect(Collectors.joining(" "));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return Integer.toString(random.nextInt(5_000) + 40, 36);
    }

    static Shingles shingles(String body) {
        return Shingles.of(article(body));
    }

    static Article article(String body) {
        return Article.builder(new ArticleId("a")).headline("Headline").body(body).build();
    }
}
