package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.funding.MeasureBoard;
import de.wirtschaftsstandort.funding.MeasureBoards;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;

/** {@code boardfn}: the public measure board for scripts; an own construct. */
@TemplateVisible
public final class MeasureBoardFunctions {

    private final MeasureBoards boards;

    MeasureBoardFunctions(MeasureBoards boards) {
        this.boards = boards;
    }

    /** Missing when there is no such programme. */
    public Optional<MeasureBoard> board(String programmeCode) {
        return boards.find(programmeCode);
    }
}
