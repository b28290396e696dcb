package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.ZoneUse;
import de.wirtschaftsstandort.reference.ZoneUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Holds an activity against the building areas of a plot, by the Baunutzungsverordnung and by what the plot says of its plan.
 * Parameters of the address: {@code taetigkeit}, a code of WZ 2008, an everyday name or words of a title, and
 * {@code handel}, the floor area of trade in square metres.
 */
@Component
public class CheckUse {

    private static final List<String> PARAMETERS = List.of("taetigkeit", "handel");
    private static final int MOST_CHOICES = 12;

    private final Classification classification;
    private final ZoneUses uses;

    CheckUse(Classification classification, ZoneUses uses) {
        this.classification = classification;
        this.uses = uses;
    }

    /** @param asked answers the values of a parameter of the address */
    public UseCheck of(
            ContentNode plot, Optional<ContentNode> estate, String language, Function<String, List<String>> asked) {
        SearchAddress address = SearchAddress.read(PARAMETERS, asked);
        String words = address.first("taetigkeit");
        String floor = address.first("handel");
        int floorArea = address.whole("handel", 0);
        boolean floorFault = !floor.isEmpty() && floorArea == 0;
        SiteValues site = SiteValues.of(plot, estate);
        List<Activity> found = find(words);
        Optional<Activity> activity = found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        String use = activity.flatMap(one -> uses.useOf(one.code(), floorArea)).orElse("");
        List<ZoneUse> answers = use.isEmpty() || floorFault ? List.of() : answers(site, activity.orElseThrow(), use);
        return new UseCheck(
                words,
                floor,
                fault(words, found, activity, use),
                floorFault,
                activity,
                found.size() > 1 ? found : List.of(),
                use,
                answers,
                use.isEmpty() ? List.of() : notes(site, use),
                site.texts("excluded", language),
                site.texts("preferred", language));
    }

    /** A code as it is written or without its dots, else what is called so, else activities whose title has the words. */
    private List<Activity> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String digits = words.replaceAll("[^0-9]", "");
        boolean isCode = words.matches("[0-9. ]{2,9}") && digits.length() >= 2 && digits.length() <= 5;
        Optional<Activity> exact =
                isCode ? classification.find(dotted(digits)) : classification.find(words.toUpperCase(Locale.ROOT));
        if (exact.isPresent() || isCode) {
            return exact.stream().toList();
        }
        List<Activity> called = classification.called(words);
        return called.isEmpty() ? leaves(classification.search(words, MOST_CHOICES * 5)) : called;
    }

    /** Of the levels with the same title only the widest is offered, so that nobody chooses between equals. */
    private static List<Activity> leaves(List<Activity> found) {
        List<Activity> choices = new ArrayList<>();
        for (Activity activity : found) {
            boolean repeats = choices.stream()
                    .anyMatch(wider -> activity.code().startsWith(wider.code())
                            && activity.titleDe().equals(wider.titleDe()));
            if (activity.level() > 1 && !repeats && choices.size() < MOST_CHOICES) {
                choices.add(activity);
            }
        }
        return choices;
    }

    private static String dotted(String digits) {
        StringBuilder code = new StringBuilder(digits.substring(0, 2));
        if (digits.length() > 2) {
            code.append('.').append(digits, 2, Math.min(4, digits.length()));
        }
        return digits.length() > 4
                ? code.append('.').append(digits.substring(4)).toString()
                : code.toString();
    }

    private static String fault(String words, List<Activity> found, Optional<Activity> activity, String use) {
        if (words.isEmpty() || !use.isEmpty()) {
            return "";
        }
        if (found.isEmpty()) {
            return "unknown";
        }
        if (activity.isEmpty()) {
            return "several";
        }
        return activity.get().level() == 1 ? "wide" : "unrated";
    }

    private List<ZoneUse> answers(SiteValues site, Activity activity, String use) {
        return site.texts("zoning").stream()
                .flatMap(zone -> uses.rule(use, zone).stream())
                .map(rule -> bindingPlan(site, activity, rule))
                .toList();
    }

    /** What the plan itself excludes goes before the ordinance, which § 1 (4) to (10) allows it to. */
    private static ZoneUse bindingPlan(SiteValues site, Activity activity, ZoneUse rule) {
        boolean excluded = site.texts("excluded").stream()
                .anyMatch(entry -> entry.matches("\\d\\d(\\.\\d{1,2}(\\.\\d)?)?")
                        && activity.code().startsWith(entry));
        boolean noTrade = ZoneUses.isRetail(rule.use())
                && site.text("retail").filter("no"::equals).isPresent();
        return excluded || noTrade ? rule.refused("§ 1 Abs. 5", "excludedByPlan") : rule;
    }

    private static List<String> notes(SiteValues site, String use) {
        List<String> notes = new ArrayList<>();
        if (site.texts("zoning").isEmpty()) {
            notes.add("noZone");
        }
        switch (site.text("planStatus").orElse("unknown")) {
            case "inForce", "projectBased" -> notes.add("planInForce");
            case "para34" -> notes.add("builtUp");
            case "para35" -> notes.add("outside");
            default -> notes.add("planOpen");
        }
        if (use.equals("heavyIndustry")
                && site.text("bimschg").filter("no"::equals).isPresent()) {
            notes.add("noPermitPlants");
        }
        return notes;
    }
}
