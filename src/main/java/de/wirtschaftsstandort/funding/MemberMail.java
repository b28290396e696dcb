package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the members of a body are written: facts line by line, then a list, then where it stands in the backoffice. Every
 * sentence is there in German and English; what people typed stays as it is.
 *
 * @param below address of the screen below the backoffice's programme
 */
record MemberMail(Words subject, Words opening, List<Fact> facts, Words heading, List<String> items, String below) {

    /** The same in both languages of the backoffice. */
    record Words(String german, String english) {

        String in(Locale language) {
            return language.getLanguage().equals("en") ? english : german;
        }
    }

    /** Shown as {@code name: value}; left out when there is no value. */
    record Fact(Words name, Words value) {

        /** Of something that is the same in both languages. */
        static Fact of(String german, String english, String value) {
            return new Fact(new Words(german, english), new Words(value, value));
        }
    }

    MemberMail {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    private static final Words GREETING = new Words("Guten Tag, ", "Hello, ");
    private static final Words SEE = new Words("Im Backoffice: ", "In the backoffice: ");
    private static final Words CLOSING = new Words(
            "Antworten auf diese Nachricht gehen an die einladende Stelle.",
            "Answers to this message go to whoever invites.");

    String subject(Locale language) {
        return subject.in(language).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** @param backoffice scheme and host of the backoffice; empty where it is not known */
    String text(Member member, Locale language, String backoffice) {
        List<String> parts = new ArrayList<>();
        parts.add(GREETING.in(language) + member.name() + ",");
        parts.add(opening.in(language));
        parts.add(facts.stream()
                .filter(fact -> !fact.value().german().isBlank())
                .map(fact -> fact.name().in(language) + ": " + fact.value().in(language))
                .collect(Collectors.joining("\n")));
        if (!items.isEmpty()) {
            parts.add(heading.in(language) + "\n" + numbered());
        }
        if (!backoffice.isBlank()) {
            parts.add(SEE.in(language) + backoffice.replaceAll("/+$", "") + below);
        }
        parts.add(CLOSING.in(language));
        return String.join("\n\n", parts) + "\n";
    }

    private String numbered() {
        return Stream.iterate(1, n -> n <= items.size(), n -> n + 1)
                .map(n -> n + ". " + items.get(n - 1))
                .collect(Collectors.joining("\n"));
    }
}
