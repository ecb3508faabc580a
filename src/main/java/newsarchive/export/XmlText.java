package newsarchive.export;

/** Text that may stand in XML 1.0, which has no place for most control characters. */
final class XmlText {
    private XmlText() {}

    /** What XML cannot hold becomes a space. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> isAllowed(letter) ? letter : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
