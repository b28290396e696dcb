package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sender who gave an address is told by mail, in the language of the page. It repeats nothing that was typed: the
 * address may be somebody else's, who must not get a stranger's words from the county.
 */
final class ConfirmationMail {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ConfirmationMail() {}

    /**
     * Empty when no address was given.
     *
     * @param office where an answer goes
     */
    static Optional<Mail> of(Enquiry enquiry, String office) {
        boolean english = enquiry.language().equals("en");
        return Optional.ofNullable(enquiry.entries().get("email"))
                .map(address ->
                        new Mail(address, Optional.of(office), subject(enquiry, english), text(enquiry, english)));
    }

    private static String subject(Enquiry enquiry, boolean english) {
        return (english ? "We have received your message (" : "Ihre Nachricht ist angekommen (")
                + enquiry.ticket().text() + ")";
    }

    private static String about(Enquiry enquiry) {
        return EnquirySubject.names(Stream.of("about", "watched")
                .flatMap(field -> EnquirySubject.parseAll(enquiry.entries().getOrDefault(field, "")).stream())
                .toList());
    }

    private static String text(Enquiry enquiry, boolean english) {
        LocalDate deleteOn = enquiry.form()
                .deletedOn(enquiry.receivedAt().atZone(CountyTime.ZONE).toLocalDate());
        String names = about(enquiry);
        String about = names.isEmpty() ? "" : (english ? "About: " : "Betrifft: ") + names + "\n";
        return english
                ? """
                Good day,

                your message has reached the business development office. We will get back to you.

                Reference number: %s
                %sPlease name the number if you ask again.

                What you wrote is used only to answer you and is deleted on %s.

                You have not written to us? Then somebody mistyped an address, and you can ignore this mail.
                """
                        .formatted(enquiry.ticket().text(), about, ENGLISH.format(deleteOn))
                : """
                Guten Tag,

                Ihre Nachricht ist bei der Wirtschaftsförderung angekommen. Wir melden uns bei Ihnen.

                Vorgangsnummer: %s
                %sBitte nennen Sie die Nummer, wenn Sie nachfragen.

                Ihre Angaben dienen nur der Bearbeitung und werden am %s gelöscht.

                Sie haben uns nicht geschrieben? Dann hat sich jemand bei der Adresse vertippt, und Sie können diese Mail \
                einfach vergessen.
                """
                        .formatted(enquiry.ticket().text(), about, GERMAN.format(deleteOn));
    }
}
