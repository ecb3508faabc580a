package newsarchive.fetch.robots;

/** An allow or disallow line. */
record Rule(boolean allows, PathPattern pattern) {
    private static final String INDEX = "/index.htm";

    static Rule of(RobotsLine line) {
        return new Rule(line.key() == RobotsLine.Key.ALLOW, PathPattern.of(line.value()));
    }

    /** How specific the match is, in octets of the pattern; 0 where there is none. */
    int weight(String path) {
        if (pattern.matches(path)) {
            return pattern.length();
        }
        // Whoever allows the index page of a folder means the folder too.
        return allows ? pattern.folderOf(INDEX).map(folder -> weight(folder, path)).orElse(0) : 0;
    }

    private static int weight(PathPattern folder, String path) {
        return folder.matches(path) ? folder.length() : 0;
    }
}
