package newsarchive.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.testing.ServedSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Templates hold markup; also where no test renders them. */
final class TemplateWordsTest {
    private static final List<String> SEEN = List.of("title", "placeholder", "aria-label", "alt");

    @Test
    void noTemplateHoldsWords() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.list(ServedSample.HOME.resolve("web/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                words(markup(Files.readString(file)))
                        .forEach(word -> words.add(file.getFileName() + ": " + word));
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void wordsAreSeenWhereverTheyStand() {
        assertThat(words(markup("@param X x\n@if(x.is(\"a\"))<p>${x.b()} said</p>@endif")))
                .containsExactly("said");
        assertThat(words(markup("@template.a(b = @`<p title=\"said\">${c(@`<i>so</i>`)}</p>`)")))
                .containsExactly("said", "so");
    }

    private static List<String> words(String markup) {
        Document page = Jsoup.parse(markup);
        page.select("code, kbd").remove();
        List<String> shown = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            SEEN.forEach(name -> shown.add(element.attr(name)));
            element.textNodes().stream().map(TextNode::text).forEach(shown::add);
        }
        // An example of an address or of a file's name is the same in every language.
        return shown.stream()
                .map(String::strip)
                .filter(text -> text.matches("(?s).*[a-zA-Z].*") && !text.matches("\\S+[.:]\\S+"))
                .toList();
    }

    /** A template without jte's own language; what stands in blocks of content stays. */
    private static String markup(String template) {
        String plain =
                template.replaceAll("(?m)^@(import|param) .*$", "")
                        .replaceAll("@(else|endif|endfor)\\b", "");
        StringBuilder markup = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            int end = code(plain, at);
            if (end > at) {
                blocks(plain.substring(at, end), markup);
                at = end;
            } else {
                markup.append(plain.charAt(at++));
            }
        }
        return markup.toString();
    }

    /** Where the code ends that begins here; here if none does. */
    private static int code(String text, int at) {
        boolean expression = text.startsWith("${", at) || text.startsWith("!{", at);
        boolean statement = text.startsWith("@", at) && text.startsWith("(", word(text, at + 1));
        if (!expression && !statement) {
            return at;
        }
        int depth = 0;
        for (int i = at; ; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0 && (c == ')' || c == '}')) {
                return i + 1;
            }
        }
    }

    private static int word(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static void blocks(String code, StringBuilder markup) {
        int open = code.indexOf("@`");
        while (open >= 0) {
            int depth = 1;
            int end = open + 2;
            for (; depth > 0; end++) {
                depth += code.startsWith("@`", end) ? 1 : code.charAt(end) == '`' ? -1 : 0;
                end += code.startsWith("@`", end) ? 1 : 0;
            }
            markup.append(markup(code.substring(open + 2, end - 1)));
            open = code.indexOf("@`", end);
        }
    }
}
