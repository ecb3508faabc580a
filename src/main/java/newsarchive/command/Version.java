package newsarchive.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
public final class Version implements IVersionProvider {

    /** Such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in =
                Version.class.getResourceAsStream("/newsarchive/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "newsarchive " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
