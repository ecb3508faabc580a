package newsarchive.web.keep;

/**
 * The form that takes an address.
 *
 * @param address that was typed
 * @param problem why nothing was kept from there, or empty
 */
public record KeepView(String address, String problem) {}
