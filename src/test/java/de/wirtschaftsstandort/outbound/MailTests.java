package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailTests {

    @Test
    void refusesASubjectThatBeginsAnotherHeader() {
        assertThatThrownBy(() -> new Mail("a@b.example", Optional.empty(), "Gruß\r\nBcc: c@d.example", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subject");
    }

    @Test
    void refusesAnAnswerAddressThatBeginsAnotherHeader() {
        assertThatThrownBy(() -> new Mail("a@b.example", Optional.of("c@d.example\nBcc: e@f.example"), "Gruß", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("replyTo");
    }

    @Test
    void refusesAMailToNobody() {
        assertThatThrownBy(() -> new Mail(" ", Optional.empty(), "Gruß", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
