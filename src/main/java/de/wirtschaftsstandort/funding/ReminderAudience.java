package de.wirtschaftsstandort.funding;

import java.util.List;

/** Who could be reminded: everybody with a part in some programme. */
interface ReminderAudience {

    /**
     * A person, what they are in the programmes and how to reach them.
     *
     * @param email empty when there is none
     * @param language {@code de} or {@code en}
     */
    record Person(Actor actor, String name, String email, String language) {}

    List<Person> everybody();
}
