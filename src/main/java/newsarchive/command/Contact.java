package newsarchive.command;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;

/** Where the sites that are crawled can complain; without it nobody is asked for anything. */
final class Contact {
    private static final Pattern MAIL = Pattern.compile("[^\\s@()]+@[^\\s@()]+");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s()]+");

    private Contact() {}

    /**
     * The settings with a contact in them. A person at a terminal is asked for one, once: the
     * answer is kept in the archive's settings.
     *
     * @throws Mistake if there is none, or none that anybody could be found by
     */
    static Settings require(Settings settings, ArchiveFolder folder) {
        Settings.Value contact = settings.value(Setting.CRAWL_CONTACT);
        if (contact.text().isEmpty()) {
            String answer = ask();
            if (isContact(answer)) {
                keep(answer, folder);
                return settings.with(Setting.CRAWL_CONTACT, answer, folder.settings().toString());
            }
            throw new Mistake(
                    "crawling needs a contact address that sites can complain to: set crawl.contact in "
                            + folder.settings()
                            + ", or use --contact you@example.org");
        }
        if (!isContact(contact.text())) {
            throw new Mistake(
                    "crawl.contact is a mail address or the address of a page, not '"
                            + contact.text()
                            + "' (from "
                            + contact.origin()
                            + ")");
        }
        return settings;
    }

    private static boolean isContact(String text) {
        return MAIL.matcher(text).matches() || PAGE.matcher(text).matches();
    }

    private static String ask() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console ->
                        console.readLine(
                                "Sites are told where to find you."
                                        + " Your mail address, or a page of yours: "))
                .map(String::strip)
                .orElse("");
    }

    private static void keep(String answer, ArchiveFolder folder) {
        try {
            Files.createDirectories(folder.root());
            Files.writeString(
                    folder.settings(),
                    System.lineSeparator()
                            + Setting.CRAWL_CONTACT.key()
                            + " = "
                            + answer
                            + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.settings(), e);
        }
    }
}
