package newsarchive.command.setting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The values in effect, each with where it came from. */
public final class Settings {

    /** A value and where it came from: "default", a variable, a file, an option. */
    public record Value(String text, String origin) {}

    private final Map<Setting, Value> values;

    private Settings(Map<Setting, Value> values) {
        this.values = new EnumMap<>(values);
    }

    /**
     * Defaults, overridden by the file if it exists, overridden by the environment.
     *
     * @throws SettingMistake if the file names a setting that does not exist
     */
    public static Settings read(Path file, Map<String, String> environment) {
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, new Value(setting.standard(), "default"));
        }
        properties(file)
                .forEach((key, value) ->
                        values.put(
                                known(key.toString(), file),
                                new Value(value.toString().strip(), file.toString())));
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !value.isBlank()) {
                values.put(setting, new Value(value.strip(), setting.variable()));
            }
        }
        return new Settings(values);
    }

    /** The same, with one value taken from an option. */
    public Settings with(Setting setting, String value, String option) {
        Settings changed = new Settings(values);
        changed.values.put(setting, new Value(value, option));
        return changed;
    }

    public Value value(Setting setting) {
        return values.getOrDefault(setting, new Value(setting.standard(), "default"));
    }

    public String text(Setting setting) {
        return value(setting).text();
    }

    /**
     * Whether it is {@code yes} and not {@code no}.
     *
     * @throws SettingMistake if it is neither
     */
    public boolean isYes(Setting setting) {
        return isFirst(setting, "yes", "no");
    }

    /**
     * Whether something is shown by a server: {@code everywhere}, or by one that only this machine
     * can reach where it is {@code loopback}.
     *
     * @throws SettingMistake if it is neither
     */
    public boolean isShown(Setting setting, boolean loopback) {
        return isFirst(setting, "everywhere", "loopback") || loopback;
    }

    private boolean isFirst(Setting setting, String first, String second) {
        Value value = value(setting);
        if (value.text().equals(first) || value.text().equals(second)) {
            return value.text().equals(first);
        }
        throw new SettingMistake(
                setting.key()
                        + " is "
                        + first
                        + " or "
                        + second
                        + ", not '"
                        + value.text()
                        + "' (from "
                        + value.origin()
                        + ")");
    }

    /**
     * A whole number that is not negative.
     *
     * @throws SettingMistake if the value is none
     */
    public int number(Setting setting) {
        return number(setting, Integer.MAX_VALUE);
    }

    /**
     * A whole number from 0 to {@code most}.
     *
     * @throws SettingMistake if the value is none
     */
    public int number(Setting setting, int most) {
        Value value = value(setting);
        try {
            int number = Integer.parseInt(value.text());
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for one out of range.
        }
        throw new SettingMistake(
                setting.key()
                        + " is a whole number"
                        + (most == Integer.MAX_VALUE ? "" : " from 0 to " + most)
                        + ", not '"
                        + value.text()
                        + "' (from "
                        + value.origin()
                        + ")");
    }

    /**
     * A number that may have a fraction.
     *
     * @throws SettingMistake if the value is none, or out of range
     */
    public float decimal(Setting setting, float least, float most) {
        Value value = value(setting);
        try {
            float number = Float.parseFloat(value.text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for one out of range.
        }
        throw new SettingMistake(
                setting.key()
                        + " is a number from "
                        + least
                        + " to "
                        + most
                        + ", not '"
                        + value.text()
                        + "' (from "
                        + value.origin()
                        + ")");
    }

    private static Setting known(String key, Path file) {
        return Setting.ofKey(key)
                .orElseThrow(() ->
                        new SettingMistake(
                                file
                                        + " sets '"
                                        + key
                                        + "', which does not exist; `newsarchive settings`"
                                        + " lists what can be set"));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
