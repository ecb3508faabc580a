package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which articles are taken along. */
public enum ExportFormat {
    CSV("CSV", "text/csv; charset=utf-8; header=present", "csv") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) throws IOException {
            return new CsvWriter(out);
        }
    },
    JSONL("JSON Lines", "application/x-ndjson", "jsonl") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) {
            return new JsonLinesWriter(out);
        }
    },
    ATOM("Atom", "application/atom+xml; charset=utf-8", "atom") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) throws IOException {
            return new AtomWriter(out, occasion);
        }
    },
    BIBTEX("BibTeX", "application/x-bibtex; charset=utf-8", "bib") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) {
            return new TextWriter(out, BibTex::entry);
        }
    },
    RIS("RIS", "application/x-research-info-systems; charset=utf-8", "ris") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) {
            return new TextWriter(out, Ris::entry);
        }
    },
    STIX("STIX", "application/stix+json;version=2.1", "json") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) {
            return new StixWriter(out, occasion);
        }
    },
    MISP("MISP", "application/json", "json") {
        @Override
        public ArticleWriter open(OutputStream out, Occasion occasion) {
            return new MispWriter(out, occasion);
        }
    };

    private final String label;
    private final String mediaType;
    private final String extension;

    ExportFormat(String label, String mediaType, String extension) {
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Begins a file of this form. The stream is not closed with the writer. */
    public abstract ArticleWriter open(OutputStream out, Occasion occasion) throws IOException;

    /** The word for readers. */
    public String label() {
        return label;
    }

    /** As it stands in a Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether whole articles are handed on, and not only what is known of them. */
    public boolean holdsFullText() {
        return this == JSONL;
    }

    /** The word in parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All words, as a person is told them. */
    public static String ids() {
        return Arrays.stream(values()).map(ExportFormat::id).collect(Collectors.joining(", "));
    }
}
