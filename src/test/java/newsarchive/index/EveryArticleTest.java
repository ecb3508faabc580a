package newsarchive.index;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsarchive.index.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EveryArticleTest {
    @TempDir private Path folder;

    @Test
    void eachIsHandedOutOnceDatedOrNot() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, id -> Optional.empty())) {
            index.put(IntStream.range(0, 4_321).mapToObj(EveryArticleTest::version).toList());
            index.refresh(Checkpoint.START);
            List<String> seen = new ArrayList<>();
            EveryArticle.of(index, hit -> seen.add(hit.article().id().value()));
            assertThat(seen).hasSize(4_321).doesNotHaveDuplicates();
        }
    }

    /** Some undated, many on one day, the others over the years. */
    private static ArticleVersion version(int i) {
        var version = article("a" + i);
        if (i % 10 > 0) {
            LocalDate day = LocalDate.of(1999, 12, 31).plusDays(i % 2 == 0 ? 0 : i * 3L);
            version.published(day.toString());
        }
        return version.build();
    }
}
