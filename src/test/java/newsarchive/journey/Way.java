package newsarchive.journey;

/** How a reader gets along. */
enum Way {
    MOUSE,
    /** Nothing is ever clicked. */
    KEYBOARD,
    /** With the mouse, in a browser that runs no script. */
    WITHOUT_SCRIPT;

    boolean hasScript() {
        return this != WITHOUT_SCRIPT;
    }
}
