package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;

/** Finds a word that only this text gives a meaning to. */
record Occurrences(String text) {

    /** Where the word stands by itself, in this case. */
    List<Integer> of(String word) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Characters.oneWord(text.charAt(at - 1), text.charAt(at));
            boolean ends =
                    end == text.length()
                            || !Characters.oneWord(text.charAt(end - 1), text.charAt(end));
            if (begins && ends) {
                places.add(at);
            }
        }
        return places;
    }
}
