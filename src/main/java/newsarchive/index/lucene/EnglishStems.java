package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/**
 * English stems by dictionary: a stem is a word, and "united" stays apart from "unit". A table adds
 * the forms that the dictionary misses.
 */
final class EnglishStems {
    private static final StemmerOverrideMap TABLE = read("english-stems.tsv");

    private EnglishStems() {}

    static TokenStream of(TokenStream words) {
        return new KStemFilter(
                new StemmerOverrideFilter(new EnglishPossessiveFilter(words), TABLE));
    }

    private static StemmerOverrideMap read(String name) {
        StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
        try {
            for (TableRow row : Table.builtIn(EnglishStems.class, name).rows()) {
                map.add(row.cell("form"), row.cell("stem"));
            }
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build from " + name, e);
        }
    }
}
