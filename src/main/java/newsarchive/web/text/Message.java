package newsarchive.web.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One text in ICU's message format, parsed once. */
final class Message {
    private final MessageFormat format;
    private final Set<String> arguments;

    /**
     * @throws IllegalArgumentException if the pattern cannot be understood
     */
    Message(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        arguments = Collections.unmodifiableSet(names(new MessagePattern(pattern)));
    }

    /** Those inside a choice between forms too, which the format does not tell. */
    private static Set<String> names(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** The names of what has to be filled in. */
    Set<String> arguments() {
        return arguments;
    }

    /**
     * The text; what it has no place for is left out, as a language may do without.
     *
     * @throws IllegalArgumentException if it has a place for which there is no value
     */
    String fill(Map<String, ?> values) {
        if (!values.keySet().containsAll(arguments)) {
            throw new IllegalArgumentException(
                    "needs the arguments " + arguments + ", not " + values.keySet());
        }
        // ICU promises nothing to several threads that use one format.
        synchronized (format) {
            return format.format(values);
        }
    }
}
