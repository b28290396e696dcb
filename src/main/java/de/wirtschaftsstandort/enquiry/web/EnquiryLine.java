package de.wirtschaftsstandort.enquiry.web;

import de.wirtschaftsstandort.enquiry.EnquirySubject;
import de.wirtschaftsstandort.enquiry.FormField;
import de.wirtschaftsstandort.enquiry.KeptEnquiry;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * An enquiry in the words of the screens.
 *
 * @param subject the item it is about, the topic, or the beginning of the message
 * @param sender name or company; empty for none given
 */
@TemplateVisible
record EnquiryLine(
        String id,
        String ticket,
        String form,
        String subject,
        String sender,
        String site,
        String language,
        String page,
        String purpose,
        String receivedAt,
        String deleteOn,
        String forwardedAt,
        String state,
        String stateBy,
        String stateAt) {

    private static final int SUBJECT = 80;

    /** @param kind of the question, in lower case */
    @TemplateVisible
    record AnswerLine(String name, String label, String kind, String text) {}

    static EnquiryLine of(KeptEnquiry enquiry, Texts texts) {
        return new EnquiryLine(
                enquiry.id().toString(),
                enquiry.ticket(),
                texts.text("enquiries.form." + enquiry.form().key()),
                subject(enquiry, texts),
                text(enquiry, "company", "name"),
                enquiry.site(),
                enquiry.language(),
                enquiry.page(),
                enquiry.purpose(),
                texts.moment(enquiry.receivedAt()),
                texts.day(enquiry.deleteOn()),
                enquiry.forwardedAt().map(texts::moment).orElse(""),
                enquiry.state().name(),
                enquiry.stateBy(),
                enquiry.stateAt().map(texts::moment).orElse(""));
    }

    static List<AnswerLine> answers(KeptEnquiry enquiry, Texts texts) {
        return enquiry.answers().stream()
                .map(answer -> new AnswerLine(
                        answer.field().name(),
                        texts.text("enquiries.field." + answer.field().name()),
                        answer.field().type(),
                        shown(answer, texts)))
                .toList();
    }

    private static String subject(KeptEnquiry enquiry, Texts texts) {
        return enquiry.answer("about")
                .or(() -> enquiry.answer("watched"))
                .or(() -> enquiry.answer("topic"))
                .or(() -> enquiry.answer("message"))
                .map(answer -> shown(answer, texts))
                .map(text ->
                        text.length() > SUBJECT ? text.substring(0, SUBJECT).strip() + " …" : text)
                .orElse("");
    }

    private static String text(KeptEnquiry enquiry, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> enquiry.answer(field).stream())
                .map(KeptEnquiry.Answer::value)
                .findFirst()
                .orElse("");
    }

    private static String shown(KeptEnquiry.Answer answer, Texts texts) {
        String key = "enquiries.topic." + answer.value();
        if (!answer.subjects().isEmpty()) {
            return EnquirySubject.names(answer.subjects());
        }
        boolean chosen = answer.field().kind() == FormField.Kind.CHOICE && texts.has(key);
        return chosen ? texts.text(key) : answer.value();
    }
}
