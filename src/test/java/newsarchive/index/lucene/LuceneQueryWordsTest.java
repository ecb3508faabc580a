package newsarchive.index.lucene;

import java.nio.file.Path;
import java.util.Optional;
import newsarchive.index.ArticleIndex;
import newsarchive.index.QueryWordsContract;
import org.junit.jupiter.api.io.TempDir;

final class LuceneQueryWordsTest extends QueryWordsContract {
    @TempDir private Path folder;

    @Override
    protected ArticleIndex open() {
        return LuceneIndex.openWriter(folder, id -> Optional.empty());
    }
}
