package newsarchive.command;

import java.nio.file.Path;
import java.util.Objects;
import newsarchive.gazetteer.imports.AttackBundle;
import newsarchive.gazetteer.imports.GalaxyCluster;
import newsarchive.gazetteer.imports.GroupImport;
import newsarchive.gazetteer.imports.ImportReport;
import newsarchive.gazetteer.imports.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists of groups that others publish, into a table of the archive's own. */
@Command(
        name = "import",
        description = "Add the groups of a published list; the same list again changes nothing.",
        footer = {
            "",
            "What you change in the table by hand is kept when a newer list is imported.",
        })
final class GazetteerImportCommand implements Runnable {
    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    /** What the file is. */
    enum Format {
        MISP,
        ATTACK;

        private Listing read(Path file) {
            return switch (this) {
                case MISP -> GalaxyCluster.read(file);
                case ATTACK -> AttackBundle.read(file);
            };
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "misp (a galaxy cluster) or attack (a STIX 2.1 bundle of ATT&CK).")
    private @Nullable Format format;

    @Parameters(index = "1", paramLabel = "FILE", description = "The list, as JSON.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Mixin private final Retagging retagging = new Retagging();

    @Override
    public void run() {
        NewsArchive program = Objects.requireNonNull(gazetteer, "set by picocli").program();
        ArchiveFolder folder = program.announcedArchive();
        Listing listing =
                Objects.requireNonNull(format, "required")
                        .read(Objects.requireNonNull(file, "required"));
        ImportReport report = GroupImport.run(listing, folder.gazetteer());
        System.out.print(json ? report.json() + "\n" : report.text());
        if (report.written()) {
            retagging.after(program, folder);
        }
    }
}
