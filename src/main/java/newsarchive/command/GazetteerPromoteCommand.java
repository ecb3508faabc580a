package newsarchive.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A discovered name into the archive's own table, so that it is known from now on. */
@Command(
        name = "promote",
        description = "Write a discovered name into the archive's own table.",
        footer = {"", "`gazetteer list --discovered` shows what there is to decide about."})
final class GazetteerPromoteCommand implements Runnable {
    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Parameters(paramLabel = "ID", description = "The id, as listed.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The one name it is shown by.")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "What it is: threat-group.")
    private @Nullable String kind;

    @Option(names = "--country", paramLabel = "ID", description = "The country it belongs to: JP.")
    private @Nullable String country;

    @Mixin private final Retagging retagging = new Retagging();

    @Override
    public void run() {
        NewsArchive program = Objects.requireNonNull(gazetteer, "set by picocli").program();
        ArchiveFolder folder = program.announcedArchive();
        Gazetteer known = Gazetteer.withOwn(folder.gazetteer());
        Optional<Entity> found = Decided.discovered(program, folder, known, id);
        if (id.isBlank() || !Entity.slug(id).equals(id)) {
            throw new Mistake("'" + id + "' is no id: small letters and digits, joined by hyphens");
        }
        if (found.isEmpty() && (name == null || kind == null)) {
            throw new Mistake(
                    "no article names '"
                            + id
                            + "'; see `newsarchive gazetteer list --discovered`, or give --name and --kind");
        }
        Decided.write(folder, row(known, found));
        System.out.println("promoted: " + id);
        retagging.after(program, folder);
    }

    private TableRow row(Gazetteer known, Optional<Entity> found) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("name", name == null ? found.map(Entity::name).orElse(id) : name);
        Kind is = kind == null ? found.map(Entity::kind).orElseThrow() : KindOption.read(kind);
        row.put("kind", is.id());
        String home = country == null ? found.map(Entity::country).orElse("") : country(known);
        row.put("country", home);
        row.put("names", found.map(Entity::name).filter(n -> !n.equals(name)).orElse(""));
        return new TableRow(row);
    }

    private String country(Gazetteer known) {
        String code = Objects.requireNonNull(country, "given").toUpperCase(Locale.ROOT);
        if (known.find(code).filter(entity -> entity.kind() == Kind.COUNTRY).isEmpty()) {
            throw new Mistake("there is no country '" + country + "'; give a code such as JP");
        }
        return code;
    }
}
