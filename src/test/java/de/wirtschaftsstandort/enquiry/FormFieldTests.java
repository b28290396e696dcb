package de.wirtschaftsstandort.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldTests {

    @Test
    void asksForARequiredAnswer() {
        assertThat(FormField.line("name").asRequired().check("")).contains(FieldFault.MISSING);
        assertThat(FormField.line("name").check("")).isEmpty();
    }

    @Test
    void limitsTheLength() {
        assertThat(FormField.line("name").check("x".repeat(200))).isEmpty();
        assertThat(FormField.line("name").check("x".repeat(201))).contains(FieldFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "jörg.müller@behörde.example", "x+y@sub.domain.example"})
    void takesAddressesAsPeopleWriteThem(String address) {
        assertThat(FormField.email("email").check(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.de", "a@b.de, c@d.de", "<a@b.de>", "a@b.de\nBcc: c@d.de", "@b.de"})
    void refusesWhatIsNoSingleAddress(String address) {
        assertThat(FormField.email("email").check(address)).contains(FieldFault.NO_EMAIL);
    }

    @Test
    void takesOnlyChoicesItOffers() {
        FormField topic = FormField.choice("topic", "plots", "other");

        assertThat(topic.check("plots")).isEmpty();
        assertThat(topic.check("money")).contains(FieldFault.NO_CHOICE);
    }

    @Test
    void everyFieldAndChoiceHasAGermanNameForMails() {
        for (EnquiryForm form : EnquiryForm.values()) {
            assertThat(form.fields()).allSatisfy(field -> {
                assertThat(EntryNames.of(field)).isNotEqualTo(field.name());
                assertThat(field.choices()).allSatisfy(choice -> assertThat(EntryNames.ofAnswer(field, choice))
                        .isNotEqualTo(choice));
            });
        }
    }
}
