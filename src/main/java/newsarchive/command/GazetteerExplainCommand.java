package newsarchive.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.article.TagsJson;
import newsarchive.article.Tie;
import newsarchive.command.setting.Settings;
import newsarchive.entity.EntityTagger;
import newsarchive.entity.NotTaken;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.index.ArticleIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why each name in a text was found, and why others were not. */
@Command(
        name = "explain",
        description =
                "Show each name in a text with the rule that found it, and why others were not taken.")
final class GazetteerExplainCommand implements Runnable {
    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description = "The text; its first line is the headline. - reads it from stdin.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private record Named(Tag tag, Mention mention) {}

    @Override
    public void run() {
        NewsArchive program = Objects.requireNonNull(gazetteer, "set by picocli").program();
        ArchiveFolder folder = program.archive();
        Gazetteer known = Gazetteer.withOwn(folder.gazetteer());
        Article article = article(text());
        Tags found = new EntityTagger(known).tag(article);
        Tags tags =
                Files.exists(folder.index())
                        ? ranked(article, found, program.settings(folder), folder, known)
                        : found;
        List<NotTaken> others = NotTaken.in(article.text(), tags, known);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(json(tags, others));
            return;
        }
        for (Named named : mentions(tags)) {
            out.println(line(named, known));
        }
        for (NotTaken other : others) {
            out.println(line(other, article.text()));
        }
        for (Tag country : tags.countries()) {
            country.ties().forEach(tie -> out.println(line(tie, country)));
        }
        if (tags.equals(Tags.NONE) && others.isEmpty()) {
            out.println("no known name");
        }
    }

    private static Tags ranked(
            Article article, Tags found, Settings settings, ArchiveFolder folder, Gazetteer known) {
        try (ArticleIndex index = Backend.reader(settings, folder, known)) {
            return index.ranked(article, found);
        }
    }

    private String text() {
        if (!words.equals(List.of("-"))) {
            return String.join(" ", words);
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read stdin", e);
        }
    }

    private static Article article(String text) {
        int line = text.indexOf('\n');
        return Article.builder(new ArticleId("text"))
                .headline(line < 0 ? text : text.substring(0, line))
                .body(line < 0 ? "" : text.substring(line + 1))
                .build();
    }

    private static List<Named> mentions(Tags tags) {
        List<Named> all = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (Tag tag : tags.of(dimension)) {
                tag.mentions().forEach(mention -> all.add(new Named(tag, mention)));
            }
        }
        all.sort(Comparator.comparingInt((Named named) -> named.mention().start()));
        return all;
    }

    private static String line(Named named, Gazetteer known) {
        Entity entity = named.tag().entity();
        Mention mention = named.mention();
        String authority =
                known.names(entity.id()).stream()
                        .filter(name -> name.text().equalsIgnoreCase(mention.text()))
                        .map(Name::authority)
                        .findFirst()
                        .map(who -> ", says " + who)
                        .orElse("");
        return "%d-%d\t%s\t%s %s: %s (%s)\t%s%s%s"
                .formatted(
                        mention.start(),
                        mention.end(),
                        plain(mention.text()),
                        named.tag().dimension().parameter(),
                        entity.id(),
                        plain(entity.name()),
                        entity.kind().word(),
                        mention.rule(),
                        authority,
                        named.tag().about() ? "" : ", in passing");
    }

    private static String line(NotTaken other, String text) {
        Entity entity = other.name().entity();
        return "%d-%d\t%s\tnot %s: %s (%s)\t%s"
                .formatted(
                        other.start(),
                        other.end(),
                        plain(text.substring(other.start(), other.end())),
                        entity.id(),
                        plain(entity.name()),
                        entity.kind().word(),
                        other.why());
    }

    /** What the archive has learnt ranks countries, so it is told of no place in the text. */
    private static String line(Tie tie, Tag country) {
        return "learnt\tcountry %s: %s\t%,d of the %,d articles about %s are about it too"
                .formatted(
                        country.entity().id(),
                        country.entity().name(),
                        tie.both(),
                        tie.articles(),
                        plain(tie.entity().name()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    private static ObjectNode json(Tags tags, List<NotTaken> others) {
        ObjectNode json = TagsJson.write(tags);
        ArrayNode array = json.putArray("notTaken");
        for (NotTaken other : others) {
            array.addObject()
                    .put("start", other.start())
                    .put("end", other.end())
                    .put("id", other.name().entity().id())
                    .put("name", other.name().text())
                    .put("why", other.why());
        }
        return json;
    }
}
