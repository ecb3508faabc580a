package newsarchive.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.testing.ServedSample;

/** Where templates and code ask for texts, as it is written there. */
final class TextUses {
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", Bundle.FILES) + ")\\.[\\w.-]*)\"");
    private static final Pattern CALL = Pattern.compile("[tT]exts(?:\\(\\))?\\s*\\.(?:of|rich)\\(");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    private TextUses() {}

    /**
     * One place that asks for a text.
     *
     * @param keys that it may ask for; one that ends with a dot stands for all that begin so
     * @param arguments names that it gives
     */
    record Call(String file, List<String> keys, List<String> arguments) {}

    /** Every key that is written anywhere. */
    static List<String> keys() {
        return sources().flatMap(file -> keys(read(file)).stream()).distinct().toList();
    }

    /** Every place that asks. */
    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        sources()
                .forEach(file -> {
                    String source = read(file);
                    Matcher call = CALL.matcher(source);
                    while (call.find()) {
                        calls.add(
                                call(
                                        file.getFileName().toString(),
                                        split(source.substring(call.end()))));
                    }
                });
        return calls;
    }

    private static Call call(String file, List<String> given) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < given.size(); i += 2) {
            Matcher name = WORD.matcher(given.get(i).strip());
            names.add(name.matches() ? name.group(1) : "not a name: " + given.get(i));
        }
        return new Call(file, keys(given.getFirst()), names);
    }

    private static List<String> keys(String source) {
        return KEY.matcher(source).results().map(key -> key.group(1)).toList();
    }

    /** The arguments of a call whose opening parenthesis stands just before the source. */
    private static List<String> split(String source) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        boolean content = false;
        for (int i = 0; ; i++) {
            char c = source.charAt(i);
            content ^= c == '`';
            quoted ^= !content && c == '"';
            if (!quoted && !content) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth < 0 || (depth == 0 && c == ',')) {
                    arguments.add(source.substring(start, i));
                    start = i + 1;
                }
                if (depth < 0) {
                    return arguments;
                }
            }
        }
    }

    private static Stream<Path> sources() {
        return Stream.of("web/templates", "src/main/java/newsarchive/web")
                .map(ServedSample.HOME::resolve)
                .flatMap(TextUses::files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
