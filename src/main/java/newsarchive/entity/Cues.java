package newsarchive.entity;

/** Where the cues of a text stand. */
final class Cues {
    private final Places[] places = new Places[Cue.values().length];

    void add(Cue cue, int start, int end) {
        Places known = places[index(cue)];
        if (known == null) {
            known = new Places();
            places[index(cue)] = known;
        }
        known.add(start, end);
    }

    Places of(Cue cue) {
        Places known = places[index(cue)];
        return known == null ? Places.NONE : known;
    }

    @SuppressWarnings("EnumOrdinal") // the array lives as long as the text is read
    private static int index(Cue cue) {
        return cue.ordinal();
    }
}
