package de.wirtschaftsstandort.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people call a business, and the activity that is.
 *
 * @param wz2008 the widest code that is this business and no other
 * @param wz2025 the same in the edition of 2025
 */
record EverydayTrade(String wz2008, String wz2025, List<String> german, List<String> english) {

    EverydayTrade {
        german = List.copyOf(german);
        english = List.copyOf(english);
    }

    List<String> words(String language) {
        return language.startsWith("en") ? english : german;
    }

    Stream<String> allWords() {
        return Stream.concat(german.stream(), english.stream());
    }
}
