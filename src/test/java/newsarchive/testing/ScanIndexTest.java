package newsarchive.testing;

import java.util.function.Supplier;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.lucene.LuceneAnalysis;

final class ScanIndexTest extends ArticleIndexContract {
    @Override
    protected ArticleIndex open(Supplier<Corrections> corrections) {
        return new ScanIndex(new LuceneAnalysis(), corrections);
    }
}
