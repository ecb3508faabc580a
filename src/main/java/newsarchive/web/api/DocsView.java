package newsarchive.web.api;

import java.util.List;

/** All that the page about the API prints. */
public record DocsView(String description, List<Group> groups, List<Schema> schemas) {

    /** Operations about one thing. */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * One method at one address.
     *
     * @param tokenNeeded whether only those with the token may
     */
    public record Operation(
            String method,
            String path,
            String summary,
            boolean tokenNeeded,
            List<Field> parameters,
            List<Answer> answers) {}

    /** A parameter of an operation, or a field of an answer. */
    public record Field(String name, Type type, boolean required, String description) {}

    /**
     * What a value is.
     *
     * @param words in JSON's own, such as "string"
     * @param schema the name of what is described on its own, or empty
     * @param isList whether it is a list of that
     */
    public record Type(String words, String schema, boolean isList) {}

    /** What an operation answers with a status. */
    public record Answer(String status, String description, Type type) {}

    /** What a JSON object holds. */
    public record Schema(String name, String description, List<Field> fields) {}
}
