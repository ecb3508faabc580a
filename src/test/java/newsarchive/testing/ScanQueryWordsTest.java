package newsarchive.testing;

import newsarchive.index.ArticleIndex;
import newsarchive.index.QueryWordsContract;
import newsarchive.index.lucene.LuceneAnalysis;

final class ScanQueryWordsTest extends QueryWordsContract {
    @Override
    protected ArticleIndex open() {
        return new ScanIndex(new LuceneAnalysis());
    }
}
