package newsarchive.command.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir private Path folder;

    @Test
    void withoutAnythingTheDefaultsHold() {
        Settings settings = Settings.read(folder.resolve("missing"), Map.of());
        assertThat(settings.text(Setting.SERVER_HOST)).isEqualTo("127.0.0.1");
        assertThat(settings.number(Setting.SERVER_PORT)).isEqualTo(8080);
        assertThat(settings.value(Setting.INDEX))
                .isEqualTo(new Settings.Value("lucene", "default"));
    }

    @Test
    void anOptionBeatsTheEnvironmentBeatsTheFile() throws IOException {
        Path file = file("server.port = 1\nserver.host = file\nindex = file");
        Settings settings =
                Settings.read(
                                file,
                                Map.of(
                                        "NEWSARCHIVE_SERVER_PORT",
                                        "2",
                                        "NEWSARCHIVE_SERVER_HOST",
                                        "environment"))
                        .with(Setting.SERVER_PORT, "3", "--port");
        assertThat(settings.value(Setting.SERVER_PORT))
                .isEqualTo(new Settings.Value("3", "--port"));
        assertThat(settings.value(Setting.SERVER_HOST))
                .isEqualTo(new Settings.Value("environment", "NEWSARCHIVE_SERVER_HOST"));
        assertThat(settings.value(Setting.INDEX))
                .isEqualTo(new Settings.Value("file", file.toString()));
    }

    @Test
    void aKeyThatDoesNotExistIsRefusedByName() throws IOException {
        Path file = file("server.prot = 1");
        assertThatThrownBy(() -> Settings.read(file, Map.of()))
                .isInstanceOf(SettingMistake.class)
                .hasMessageContaining("server.prot");
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsOrigin() {
        Settings settings =
                Settings.read(folder.resolve("missing"), Map.of("NEWSARCHIVE_SERVER_PORT", "many"));
        assertThatThrownBy(() -> settings.number(Setting.SERVER_PORT))
                .isInstanceOf(SettingMistake.class)
                .hasMessageContaining("server.port")
                .hasMessageContaining("NEWSARCHIVE_SERVER_PORT");
    }

    @Test
    void aPortThatCannotBeIsRefused() {
        Settings settings =
                Settings.read(folder.resolve("missing"), Map.of())
                        .with(Setting.SERVER_PORT, "65536", "--port");
        assertThatThrownBy(() -> settings.number(Setting.SERVER_PORT, 65_535))
                .isInstanceOf(SettingMistake.class)
                .hasMessageContaining("from 0 to 65535")
                .hasMessageContaining("--port");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.properties"), text);
    }
}
