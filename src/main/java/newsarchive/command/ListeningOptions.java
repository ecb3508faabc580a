package newsarchive.command;

import java.nio.file.Path;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that serves can be told. */
final class ListeningOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default: 8080; 0 takes a free one).")
    private @Nullable String port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The address to listen on (default: 127.0.0.1).")
    private @Nullable String host;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "The address under which a proxy on this machine hands the server on; without"
                            + " it, only names of this machine are answered to on loopback.")
    private @Nullable String publicUrl;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "Holds the token of those who may change the archive (default: a new one at"
                            + " each start on this machine alone, else nobody may).")
    private @Nullable Path tokenFile;

    @Option(
            names = "--dev",
            description = "Read the templates in web/templates anew on every request.")
    private boolean dev;

    @Nullable Path tokenFile() {
        return tokenFile;
    }

    boolean isDev() {
        return dev;
    }

    /** The settings with what the options say. */
    Settings over(Settings settings) {
        Settings changed = settings;
        if (port != null) {
            changed = changed.with(Setting.SERVER_PORT, port, "--port");
        }
        if (publicUrl != null) {
            changed = changed.with(Setting.SERVER_PUBLIC_URL, publicUrl, "--public-url");
        }
        return host == null ? changed : changed.with(Setting.SERVER_HOST, host, "--host");
    }
}
