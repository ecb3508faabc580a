package newsarchive.command;

import java.util.Objects;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints what is set and where each value came from. */
@Command(name = "settings", description = "Show the settings in effect and where each came from.")
final class SettingsCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.archive();
        Settings settings = main.settings(folder);
        System.out.println("archive = " + folder.root());
        for (Setting setting : Setting.values()) {
            Settings.Value value = settings.value(setting);
            System.out.printf(
                    "%-22s = %-12s # %s; %s, %s%n",
                    setting.key(),
                    value.text(),
                    setting.meaning(),
                    value.origin(),
                    setting.variable());
        }
    }
}
