package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where members of bodies are reached: the address of their account, else the one given with the seat. */
final class MemberAddresses {

    /** @param email empty when there is none */
    record Reached(Member member, String email, String language) {}

    private final Map<UserId, ReminderAudience.Person> people;

    private MemberAddresses(Map<UserId, ReminderAudience.Person> people) {
        this.people = people;
    }

    static MemberAddresses of(ReminderAudience audience) {
        return new MemberAddresses(audience.everybody().stream()
                .collect(Collectors.toMap(person -> person.actor().user(), Function.identity(), (one, other) -> one)));
    }

    List<Reached> reach(List<Member> members) {
        return members.stream().map(this::reach).toList();
    }

    private Reached reach(Member member) {
        return Optional.ofNullable(people.get(member.user()))
                .filter(person -> !person.email().isBlank())
                .map(person -> new Reached(member, person.email(), person.language()))
                .orElseGet(() -> new Reached(member, member.email(), "de"));
    }

    /** Where answers of the members go; empty when the actor's account has no address. */
    Optional<String> addressOf(Actor actor) {
        return addressOf(actor.user());
    }

    Optional<String> addressOf(UserId user) {
        return Optional.ofNullable(people.get(user))
                .map(ReminderAudience.Person::email)
                .filter(email -> !email.isBlank());
    }

    /** Nobody is written to any more who left; only the name stays on record. */
    static void forget(JdbcClient jdbc, LocalDate today) {
        jdbc.sql("update funding.member set email = '' where email <> '' and left_on < ?")
                .param(today)
                .update();
    }
}
