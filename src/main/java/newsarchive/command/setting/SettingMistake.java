package newsarchive.command.setting;

/**
 * A setting that does not exist or has a value that cannot be; the message names it and where it
 * stands.
 */
public final class SettingMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingMistake(String message) {
        super(message);
    }
}
