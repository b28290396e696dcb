package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every screen of a programme shows around itself: its name and the ways on. The screens stand in groups as people work;
 * those of the group one is in are shown, the others are one step behind the name of theirs.
 *
 * @param screens of the group one is in; empty where the address belongs to none
 */
@TemplateVisible
record ProgrammeFrame(
        String code, String name, String path, List<Group> groups, List<Tab> screens, Set<String> actions) {

    /** Whether the person at the desk may do it, at least for a measure of theirs; what they may not do is not offered. */
    public boolean may(String action) {
        return actions.contains(action);
    }

    /** A way on. */
    @TemplateVisible
    record Tab(String key, String title, String path, boolean current) {}

    /**
     * Screens that belong together.
     *
     * @param path of the first of them this person may open
     */
    @TemplateVisible
    record Group(String title, String path, boolean current) {}

    private record Known(String group, String key, String path, FundingAction needed) {

        static Known figures(String group, String key) {
            return new Known(group, key, "/" + key, FundingAction.READ_FIGURES);
        }
    }

    /** Open to working groups too, for the measures of theirs. */
    private static final String MEASURES = "/measures";

    /** Open to working groups too, for the votes they are asked for. */
    private static final String CIRCULARS = "/circulars";

    private static final List<Known> ALL = List.of(
            new Known("overview", "cockpit", "", FundingAction.READ_FIGURES),
            Known.figures("overview", "queue"),
            Known.figures("overview", "deadlines"),
            Known.figures("overview", "risks"),
            Known.figures("measures", "measures"),
            Known.figures("measures", "publicity"),
            Known.figures("measures", "aid"),
            Known.figures("money", "plan"),
            Known.figures("money", "virements"),
            Known.figures("money", "drawdowns"),
            Known.figures("money", "grants"),
            Known.figures("money", "conditions"),
            Known.figures("money", "years"),
            Known.figures("spending", "receipts"),
            Known.figures("spending", "orders"),
            new Known("spending", "procurements", "/procurements", FundingAction.READ_PROCUREMENT),
            Known.figures("spending", "drafts"),
            Known.figures("bodies", "bodies"),
            Known.figures("bodies", "meetings"),
            Known.figures("bodies", "circulars"),
            Known.figures("reports", "reports"),
            Known.figures("reports", "proofs"),
            Known.figures("reports", "cuts"),
            Known.figures("reports", "quarter-end"),
            Known.figures("settings", "rules"),
            new Known("settings", "history", "/history", FundingAction.READ_AUDIT));

    static ProgrammeFrame of(Desk desk, Permissions permissions, String address) {
        List<Known> open =
                ALL.stream().filter(known -> isOpen(desk, permissions, known)).toList();
        String current = open.stream()
                .filter(known -> isCurrent(desk, known, address))
                .findFirst()
                .map(Known::group)
                .orElse("");
        return new ProgrammeFrame(
                desk.programme().code(),
                desk.programme().name(),
                desk.path(""),
                open.stream()
                        .collect(Collectors.toMap(
                                Known::group, Function.identity(), (first, further) -> first, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(first -> new Group(
                                desk.text("funding.group." + first.group()),
                                desk.path(first.path()),
                                first.group().equals(current)))
                        .toList(),
                open.stream()
                        .filter(known -> known.group().equals(current))
                        .map(known -> new Tab(
                                known.key(),
                                desk.text("funding.tab." + known.key()),
                                desk.path(known.path()),
                                isCurrent(desk, known, address)))
                        .toList(),
                Stream.of(FundingAction.values())
                        .filter(action -> permissions.allowsIn(desk.actor(), action, desk.id()))
                        .map(FundingAction::name)
                        .collect(Collectors.toSet()));
    }

    private static boolean isOpen(Desk desk, Permissions permissions, Known known) {
        return permissions.allows(desk.actor(), known.needed(), desk.id())
                || known.path().equals(MEASURES)
                || (known.path().equals(CIRCULARS)
                        && permissions.allows(desk.actor(), FundingAction.CAST_VOTE, desk.id()));
    }

    private static boolean isCurrent(Desk desk, Known known, String address) {
        String path = desk.path(known.path());
        return address.equals(path) || (!known.path().isEmpty() && address.startsWith(path + "/"));
    }
}
