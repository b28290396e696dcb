package de.wirtschaftsstandort.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An enquiry as the office reads it.
 *
 * @param ticket number the sender was told
 * @param language tag the sender read the site in
 * @param page address of the page with the form, without the host
 * @param answers in the order of the form; what was left out is not there
 * @param purpose what it may be used for, German
 * @param deleteOn first day on which it is no longer kept
 * @param forwardedAt when it went to the office by mail; empty while no office is named
 * @param stateBy login name of who last changed the state; empty when nobody has
 */
public record KeptEnquiry(
        UUID id,
        EnquiryForm form,
        String ticket,
        String site,
        String language,
        String page,
        List<Answer> answers,
        String purpose,
        Instant receivedAt,
        LocalDate deleteOn,
        Optional<Instant> forwardedAt,
        EnquiryState state,
        String stateBy,
        Optional<Instant> stateAt) {

    /** @param value as written; of a choice its key */
    public record Answer(FormField field, String value) {

        /** The items the answer names; none where it was typed. */
        public List<EnquirySubject> subjects() {
            return switch (field.kind()) {
                case REFERENCE, REFERENCES -> EnquirySubject.parseAll(value);
                case LINE, TEXT, EMAIL, PHONE, CHOICE -> List.of();
            };
        }
    }

    public KeptEnquiry {
        answers = List.copyOf(answers);
    }

    /** The answer to a question of the form, if one was given. */
    public Optional<Answer> answer(String field) {
        return answers.stream()
                .filter(answer -> answer.field().name().equals(field))
                .findFirst();
    }
}
