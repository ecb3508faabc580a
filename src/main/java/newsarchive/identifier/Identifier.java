package newsarchive.identifier;

/**
 * An identifier in a text.
 *
 * @param value the one form in which it is compared: lower case, not disguised, of pages without
 *     the scheme, of IP version 6 addresses as short as RFC 5952 has it
 * @param start the first UTF-16 code unit in the text as it is written
 * @param end one past the last
 */
public record Identifier(String value, int start, int end) {}
