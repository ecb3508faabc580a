package newsarchive.index.lucene;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import org.junit.jupiter.api.io.TempDir;

final class LuceneContractTest extends ArticleIndexContract {
    @TempDir private Path folder;

    @Override
    protected ArticleIndex open(Supplier<Corrections> corrections) {
        return LuceneIndex.openWriter(folder, id -> Optional.empty(), corrections);
    }
}
