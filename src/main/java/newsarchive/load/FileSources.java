package newsarchive.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Found;
import newsarchive.page.warc.WaczPages;
import newsarchive.page.warc.WarcPages;
import org.jspecify.annotations.Nullable;

/** Files and folders as sources, told apart by the ends of their names. */
public final class FileSources {
    private static final List<String> WARC_ENDS = List.of(".warc", ".warc.gz", ".arc", ".arc.gz");

    private FileSources() {}

    /**
     * The source at a path.
     *
     * @param url the address of the page, for a single HTML file
     * @throws SourceMistake if there is nothing, or nothing that can be loaded
     */
    public static Source of(Path path, @Nullable String url) {
        if (!Files.exists(path)) {
            throw new SourceMistake("there is no file or folder " + path);
        }
        if (Files.isDirectory(path)) {
            refuseAddress(url, path);
            return () -> folder(path);
        }
        if (isHtml(path)) {
            String address = canonical(url);
            return () -> Stream.of(HtmlFile.read(path, address));
        }
        refuseAddress(url, path);
        if (!isJsonLines(path) && !isWarc(path) && !isWacz(path)) {
            throw new SourceMistake(
                    "cannot load "
                            + path
                            + ": it is none of .html, .jsonl, .warc, .arc (packed with gzip or not)"
                            + ", .wacz and .opml");
        }
        return () -> file(path);
    }

    private static void refuseAddress(@Nullable String url, Path path) {
        if (url != null) {
            throw new SourceMistake("--url is the address of one .html file, not of " + path);
        }
    }

    private static @Nullable String canonical(@Nullable String url) {
        if (url == null) {
            return null;
        }
        return CanonicalUrl.of(url)
                .orElseThrow(() -> new SourceMistake("--url is no http(s) address: " + url));
    }

    /** Every file below that can be loaded, sorted by path; hidden ones are passed. */
    private static Stream<Found> folder(Path named) {
        try {
            // A walk does not follow the link it begins with.
            return filesBelow(Files.isSymbolicLink(named) ? named.toRealPath() : named);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + named, e);
        }
    }

    private static Stream<Found> filesBelow(Path folder) throws IOException {
        FolderFiles below = FolderFiles.below(folder);
        return Stream.concat(
                below.unreadable().stream()
                        .map(path -> new Found.LeftOut("unreadable: folder", path.toString())),
                below.files().stream().flatMap(FileSources::file));
    }

    /** What a file holds; nothing if it is of no kind that can be loaded. */
    private static Stream<Found> file(Path file) {
        if (isHtml(file)) {
            return Stream.of(HtmlFile.read(file, null));
        }
        if (isJsonLines(file)) {
            return JsonLines.of(file);
        }
        if (isWacz(file)) {
            return WaczPages.of(file);
        }
        return isWarc(file) ? WarcPages.of(file) : Stream.empty();
    }

    private static boolean isJsonLines(Path file) {
        return name(file).endsWith(".jsonl");
    }

    private static boolean isWarc(Path file) {
        return WARC_ENDS.stream().anyMatch(name(file)::endsWith);
    }

    private static boolean isWacz(Path file) {
        return name(file).endsWith(".wacz");
    }

    private static boolean isHtml(Path file) {
        String name = name(file);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
