package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.Mail;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One mail about everything that comes up for a person, in their language. */
final class ReminderMail {

    /** A programme and what is due in it. */
    record Part(Programme programme, List<Deadline> deadlines) {}

    private ReminderMail() {}

    /** @param backoffice scheme and host of the backoffice; empty where it is not known */
    static Mail to(ReminderAudience.Person person, LocalDate today, List<Part> parts, String backoffice) {
        boolean german = !person.language().equals("en");
        int count = parts.stream().mapToInt(part -> part.deadlines().size()).sum();
        StringBuilder text = new StringBuilder();
        text.append(german ? "Guten Tag, " : "Hello, ").append(person.name()).append(",\n\n");
        text.append(
                german
                        ? "diese Fristen in den Fördermaßnahmen rücken näher:\n"
                        : "these deadlines of the funded measures are coming up:\n");
        for (Part part : parts) {
            text.append('\n').append(part.programme().name()).append('\n');
            part.deadlines().forEach(deadline -> text.append("- ")
                    .append(GermanDate.format(deadline.day()))
                    .append(" (")
                    .append(left(ChronoUnit.DAYS.between(today, deadline.day()), german))
                    .append("): ")
                    .append(deadline.titleIn(person.language()))
                    .append(german ? "\n  Grundlage: " : "\n  Rule: ")
                    .append(deadline.rule())
                    .append('\n'));
            link(backoffice, part.programme()).ifPresent(address -> text.append(german ? "  Ansehen: " : "  See: ")
                    .append(address)
                    .append('\n'));
        }
        text.append(
                german
                        ? "\nAlles, was fällig ist, steht auch im Backoffice unter „Fördermaßnahmen“, „Fristen“. Dort stellen Sie diese"
                                + " Erinnerungen für jede Ihrer Rollen ab.\n"
                        : "\nEverything that is due also stands in the backoffice under “Funded measures”, “Deadlines”. There you switch"
                                + " these reminders off for each of your roles.\n");
        return new Mail(person.email(), Optional.empty(), subject(count, german), text.toString());
    }

    /** Where all deadlines of a programme stand; empty while nobody said under which address the backoffice is reached. */
    private static Optional<String> link(String backoffice, Programme programme) {
        return backoffice.isBlank()
                ? Optional.empty()
                : Optional.of(
                        backoffice.replaceAll("/+$", "") + "/backoffice/funding/" + programme.code() + "/deadlines");
    }

    private static String subject(int count, boolean german) {
        if (german) {
            return count == 1
                    ? "Fördermaßnahmen: eine Frist rückt näher"
                    : "Fördermaßnahmen: " + count + " Fristen rücken näher";
        }
        return count == 1
                ? "Funded measures: a deadline is coming up"
                : "Funded measures: " + count + " deadlines are coming up";
    }

    private static String left(long days, boolean german) {
        if (days == 0) {
            return german ? "heute" : "today";
        }
        if (days == 1) {
            return german ? "morgen" : "tomorrow";
        }
        return german ? "in " + days + " Tagen" : "in " + days + " days";
    }
}
