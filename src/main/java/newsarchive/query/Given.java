package newsarchive.query;

import java.util.List;
import java.util.Map;

/** Parameters as somebody gave them; of those that are single the last counts. */
record Given(Map<String, List<String>> parameters) {

    /** All values, in their order. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Without space around it; empty where there is none. */
    String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getLast().strip();
    }

    /**
     * One of two words.
     *
     * @param usual where nothing is given
     * @throws ParameterMistake if it is another word
     */
    String choice(String name, String usual, String other) {
        String value = text(name);
        if (value.isEmpty() || value.equals(usual) || value.equals(other)) {
            return value.isEmpty() ? usual : value;
        }
        throw new ParameterMistake(name, "is " + usual + " or " + other + ", not '" + value + "'");
    }

    /**
     * A whole number.
     *
     * @param usual where nothing is given
     * @throws ParameterMistake if it is none, or out of bounds
     */
    int number(String name, int usual, int least, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for one out of range.
        }
        throw new ParameterMistake(
                name, "is a whole number from " + least + " to " + most + ", not '" + value + "'");
    }
}
