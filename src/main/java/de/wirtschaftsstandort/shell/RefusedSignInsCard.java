package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.AuditQuery;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many sign-ins were refused since yesterday, for those who read the audit log. */
@Component
@OnlyWithBackoffice
class RefusedSignInsCard implements DashboardCard {

    private final AuditLog audit;
    private final Clock clock;

    RefusedSignInsCard(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.AUDIT_READ)) {
            return Optional.empty();
        }
        AuditQuery refused = new AuditQuery(
                Optional.empty(),
                "sign-in.refused",
                Optional.of(clock.instant().minus(Duration.ofDays(1))),
                Optional.empty());
        long count = audit.count(refused);
        List<Line> lines =
                count == 0 ? List.of() : List.of(new Line(texts.text("card.refused.count", count, null), "", ""));
        return Optional.of(new Card(
                texts.text("card.refused.title"),
                lines,
                texts.text("card.refused.none"),
                Backoffice.PATH + "/people/audit?text=sign-in.refused",
                texts.text("card.refused.link")));
    }
}
