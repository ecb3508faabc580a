package newsarchive.web;

/** The page that asks for the token; it says nothing else. */
public record EnterView() {}
