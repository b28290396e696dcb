package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.PlanChange;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.VirementKind;
import de.wirtschaftsstandort.funding.VirementRequest;
import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a virement out of the cells a person changed; a cell left alone, or emptied, stays as it is. */
final class GridReader {

    private GridReader() {}

    /** @throws de.wirtschaftsstandort.funding.Refused at every cell that is no amount */
    static VirementRequest read(PlanGrid grid, Map<String, String> fields) {
        FormReader form = new FormReader(fields);
        List<PlanChange> changes = new ArrayList<>();
        for (Measure measure : grid.measures()) {
            for (int year : grid.years()) {
                String field = PlanGrid.cellName(measure.number(), year);
                if (!form.optionalText(field).isEmpty()) {
                    Money delta = form.money(field).minus(grid.current().of(measure.id(), year));
                    if (!delta.isZero()) {
                        changes.add(new PlanChange(measure.id(), year, delta));
                    }
                }
            }
        }
        String reason = form.text("reason");
        form.refuseIfWrong();
        boolean oneYear = changes.stream().mapToInt(PlanChange::year).distinct().count() <= 1;
        return new VirementRequest(
                oneYear ? VirementKind.TRANSFER : VirementKind.YEAR_SHIFT,
                reason,
                changes,
                Optional.empty(),
                form.flag("ownFunds"));
    }
}
