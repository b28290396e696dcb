package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.BackofficeSessions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.OwnAccount;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How safe the person's own account is: second factor, recovery codes, other devices. */
@Component
@OnlyWithBackoffice
class OwnAccountCard implements DashboardCard {

    private static final int FEW_CODES = 3;
    private static final String ACCOUNT = Backoffice.PATH + "/account";

    private final OwnAccount own;
    private final BackofficeSessions sessions;

    OwnAccountCard(OwnAccount own, BackofficeSessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        List<Line> lines = new ArrayList<>();
        if (!user.account().secondFactor()) {
            lines.add(new Line(texts.text("card.account.no-second-factor"), ACCOUNT + "/second-factor", ""));
        } else if (own.recoveryCodesLeft() <= FEW_CODES) {
            lines.add(new Line(texts.text("card.account.few-codes", own.recoveryCodesLeft(), null), ACCOUNT, ""));
        }
        int devices = sessions.of(user.account().id()).size();
        if (devices > 1) {
            lines.add(new Line(texts.text("card.account.devices", devices, null), ACCOUNT + "#sessions", ""));
        }
        user.account()
                .lastSignInAt()
                .ifPresent(at ->
                        lines.add(new Line(texts.text("card.account.last-sign-in", texts.moment(at), null), "", "")));
        return Optional.of(
                new Card(texts.text("card.account.title"), lines, "", ACCOUNT, texts.text("card.account.link")));
    }
}
