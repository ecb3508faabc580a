package newsarchive.page.warc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an archive, whose names sort in the order in which they were written. */
record WarcFolder(Path path) {
    private static final Pattern NAME =
            Pattern.compile("newsarchive-(\\d{8})-(\\d{5,})\\.warc\\.gz");

    /** All files, oldest first; none if there is no such folder. */
    List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    /** The how many-th file of its archive one with this name is; 0 if it is none. */
    static long number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Long.parseLong(matcher.group(2)) : 0;
    }

    /** Drops what a crash left of files that were being written anew. */
    void dropUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(Expunging.UNFINISHED)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A file that sorts behind all others, even when the clock was put back. */
    Path next(LocalDate today) {
        String day = today.format(DateTimeFormatter.BASIC_ISO_DATE);
        int number = 1;
        List<Path> files = files();
        if (!files.isEmpty()) {
            Matcher last = NAME.matcher(files.getLast().getFileName().toString());
            if (last.matches()) {
                day = last.group(1).compareTo(day) > 0 ? last.group(1) : day;
                number = Integer.parseInt(last.group(2)) + 1;
            }
        }
        return path.resolve(String.format(Locale.ROOT, "newsarchive-%s-%05d.warc.gz", day, number));
    }
}
