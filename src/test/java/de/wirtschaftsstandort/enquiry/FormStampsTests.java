package de.wirtschaftsstandort.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStampsTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T08:00:00Z"));
    private final FormStamps stamps = new FormStamps(() -> "key", clock);

    @Test
    void takesAStampBackAfterAWhile() {
        String stamp = stamps.issue(EnquiryForm.CONTACT);
        clock.forward(Duration.ofMinutes(5));

        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).isEmpty();
    }

    @Test
    void refusesWhatComesBackFasterThanAPersonWrites() {
        String stamp = stamps.issue(EnquiryForm.CONTACT);
        clock.forward(FormStamps.LEAST.minusMillis(1));

        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).contains(Refusal.TOO_FAST);
    }

    @Test
    void leavesADayToFillInAForm() {
        String stamp = stamps.issue(EnquiryForm.CONTACT);
        clock.forward(FormStamps.MOST);
        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).contains(Refusal.STALE);
    }

    @Test
    void refusesAStampOfAnotherForm() {
        String stamp = stamps.issue(EnquiryForm.BARRIER);
        clock.forward(Duration.ofMinutes(5));

        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).contains(Refusal.STALE);
    }

    @Test
    void refusesAStampSignedWithAnotherKey() {
        String stamp = new FormStamps(() -> "another", clock).issue(EnquiryForm.CONTACT);
        clock.forward(Duration.ofMinutes(5));

        assertThat(stamps.check(EnquiryForm.CONTACT, stamp).refusal()).contains(Refusal.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ä", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00"})
    void refusesWhatIsNoStamp(String text) {
        assertThat(stamps.check(EnquiryForm.CONTACT, text).refusal()).contains(Refusal.STALE);
    }

    @Test
    void refusesAStampWhoseTimeWasChanged() {
        String stamp = stamps.issue(EnquiryForm.CONTACT);
        clock.forward(Duration.ofMinutes(5));
        char changed = stamp.charAt(9) == 'A' ? 'B' : 'A';

        assertThat(stamps.check(EnquiryForm.CONTACT, stamp.substring(0, 9) + changed + stamp.substring(10))
                        .refusal())
                .contains(Refusal.STALE);
    }

    @Test
    void givesEveryVisitorAnotherNumberAndTicket() {
        String one = stamps.issue(EnquiryForm.CONTACT);
        String two = stamps.issue(EnquiryForm.CONTACT);
        TicketNumber first = TicketNumber.of(EnquiryForm.CONTACT, stamps.check(EnquiryForm.CONTACT, one));
        TicketNumber second = TicketNumber.of(EnquiryForm.CONTACT, stamps.check(EnquiryForm.CONTACT, two));

        assertThat(first).isNotEqualTo(second);
        assertThat(first.text()).matches("K-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(TicketNumber.isOne(EnquiryForm.CONTACT, first.text())).isTrue();
        assertThat(TicketNumber.isOne(EnquiryForm.BARRIER, first.text())).isFalse();
        assertThat(TicketNumber.isOne(EnquiryForm.CONTACT, "K-<b>-HALLO")).isFalse();
    }
}
