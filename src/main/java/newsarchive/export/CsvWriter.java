package newsarchive.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import newsarchive.index.Match;

/** One line an article (RFC 4180, UTF-8 without a mark at the start), under a line of names. */
final class CsvWriter implements ArticleWriter {
    private static final String END = "\r\n";

    private final Writer out;

    CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(
                Arrays.stream(CsvColumn.values())
                                .map(CsvColumn::title)
                                .collect(Collectors.joining(","))
                        + END);
    }

    @Override
    public void write(Match match) throws IOException {
        out.write(
                Arrays.stream(CsvColumn.values())
                                .map(column -> CsvField.quote(column.of(match)))
                                .collect(Collectors.joining(","))
                        + END);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
