package newsarchive.index.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

    private static StemmerOverrideMap read(String table) {
        StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
        try (InputStream bytes = EnglishStems.class.getResourceAsStream(table);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(bytes, table),
                                        StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .forEach(row -> map.add(row[0], row[1]));
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }
}
