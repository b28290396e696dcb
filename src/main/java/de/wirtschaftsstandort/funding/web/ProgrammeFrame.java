package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every screen of a programme shows around itself: its name and the ways on. */
@TemplateVisible
record ProgrammeFrame(String code, String name, String path, List<Tab> tabs, Set<String> actions) {

    /** Whether the person at the desk may do it, at least for a measure of theirs; what they may not do is not offered. */
    public boolean may(String action) {
        return actions.contains(action);
    }

    /** A way on. */
    @TemplateVisible
    record Tab(String key, String title, String path, boolean current) {}

    record Known(String key, String path, FundingAction needed) {}

    /** Open to working groups too, for the measures of theirs. */
    private static final String MEASURES = "/measures";

    /** Open to working groups too, for the votes they are asked for. */
    private static final String CIRCULARS = "/circulars";

    private static final List<Known> ALL = List.of(
            new Known("cockpit", "", FundingAction.READ_FIGURES),
            new Known("plan", "/plan", FundingAction.READ_FIGURES),
            new Known("measures", MEASURES, FundingAction.READ_FIGURES),
            new Known("queue", "/queue", FundingAction.READ_FIGURES),
            new Known("drafts", "/drafts", FundingAction.READ_FIGURES),
            new Known("receipts", "/receipts", FundingAction.READ_FIGURES),
            new Known("procurements", "/procurements", FundingAction.READ_PROCUREMENT),
            new Known("orders", "/orders", FundingAction.READ_FIGURES),
            new Known("virements", "/virements", FundingAction.READ_FIGURES),
            new Known("deadlines", "/deadlines", FundingAction.READ_FIGURES),
            new Known("risks", "/risks", FundingAction.READ_FIGURES),
            new Known("drawdowns", "/drawdowns", FundingAction.READ_FIGURES),
            new Known("proofs", "/proofs", FundingAction.READ_FIGURES),
            new Known("publicity", "/publicity", FundingAction.READ_FIGURES),
            new Known("aid", "/aid", FundingAction.READ_FIGURES),
            new Known("bodies", "/bodies", FundingAction.READ_FIGURES),
            new Known("meetings", "/meetings", FundingAction.READ_FIGURES),
            new Known("circulars", CIRCULARS, FundingAction.READ_FIGURES),
            new Known("quarter-end", "/quarter-end", FundingAction.READ_FIGURES),
            new Known("grants", "/grants", FundingAction.READ_FIGURES),
            new Known("conditions", "/conditions", FundingAction.READ_FIGURES),
            new Known("years", "/years", FundingAction.READ_FIGURES),
            new Known("reports", "/reports", FundingAction.READ_FIGURES),
            new Known("rules", "/rules", FundingAction.READ_FIGURES),
            new Known("history", "/history", FundingAction.READ_AUDIT));

    static ProgrammeFrame of(Desk desk, Permissions permissions, String address) {
        return new ProgrammeFrame(
                desk.programme().code(),
                desk.programme().name(),
                desk.path(""),
                ALL.stream()
                        .filter(tab -> permissions.allows(desk.actor(), tab.needed(), desk.id())
                                || tab.path().equals(MEASURES)
                                || (tab.path().equals(CIRCULARS)
                                        && permissions.allows(desk.actor(), FundingAction.CAST_VOTE, desk.id())))
                        .map(tab -> new Tab(
                                tab.key(),
                                desk.text("funding.tab." + tab.key()),
                                desk.path(tab.path()),
                                tab.path().isEmpty()
                                        ? address.equals(desk.path(""))
                                        : address.startsWith(desk.path(tab.path()))))
                        .toList(),
                Stream.of(FundingAction.values())
                        .filter(action -> permissions.allowsIn(desk.actor(), action, desk.id()))
                        .map(FundingAction::name)
                        .collect(Collectors.toSet()));
    }
}
