package newsarchive.testing;

import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.lucene.LuceneAnalysis;

final class ScanIndexTest extends ArticleIndexContract {
    @Override
    protected ArticleIndex open() {
        return new ScanIndex(new LuceneAnalysis());
    }
}
