package newsarchive.web;

/** No article has the id that was asked for. */
final class UnknownArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownArticleException(String id) {
        super("there is no article " + id);
    }
}
