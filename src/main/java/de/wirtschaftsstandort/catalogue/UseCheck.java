package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.ZoneUse;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/**
 * "Darf ich hier?": what was asked about a plot and the first assessment.
 *
 * @param asked code or words as they were typed, empty when nothing was asked
 * @param floor floor area of trade in square metres as it was typed
 * @param fault key of what is wrong with {@code asked}: {@code unknown}, {@code wide}, {@code several}, {@code unrated}; empty
 *     for nothing
 * @param floorFault whether {@code floor} is no number of square metres
 * @param activity what was understood
 * @param choices activities the words may mean
 * @param use kind of use of the activity, empty without an answer
 * @param answers one for each building area of the plot
 * @param notes keys of what else is to be known of the plot
 * @param excluded uses the plan excludes, in the plan's words
 * @param preferred uses the plan prefers, in the plan's words
 */
@TemplateVisible
public record UseCheck(
        String asked,
        String floor,
        String fault,
        boolean floorFault,
        Optional<Activity> activity,
        List<Activity> choices,
        String use,
        List<ZoneUse> answers,
        List<String> notes,
        List<String> excluded,
        List<String> preferred) {

    public UseCheck {
        choices = List.copyOf(choices);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        excluded = List.copyOf(excluded);
        preferred = List.copyOf(preferred);
    }
}
