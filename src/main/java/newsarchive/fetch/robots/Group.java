package newsarchive.fetch.robots;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param agents the values of its user-agent lines
 * @param delays the values of its crawl-delay lines
 */
record Group(List<String> agents, List<Rule> rules, List<String> delays) {

    boolean names(String token) {
        return agents.stream()
                .anyMatch(agent -> !isForAll(agent) && name(agent).equalsIgnoreCase(token));
    }

    boolean isForAll() {
        return agents.stream().anyMatch(Group::isForAll);
    }

    /** An asterisk, also with something written behind it. */
    private static boolean isForAll(String agent) {
        return agent.startsWith("*") && (agent.length() == 1 || agent.charAt(1) <= ' ');
    }

    /** Names are of letters, dashes and underscores; what follows is a version or a remark. */
    private static String name(String agent) {
        int end = 0;
        while (end < agent.length() && isNamePart(agent.charAt(end))) {
            end++;
        }
        return agent.substring(0, end);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    }
}
