package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Risk;
import de.wirtschaftsstandort.funding.Task;
import java.time.LocalDate;
import java.util.List;

/** Risks and overdue tasks in reports. */
final class WorryTables {

    private WorryTables() {}

    /** Those grave enough for the controlling report. */
    static Table risks(List<Risk> risks) {
        Table.Builder table = Table.of(
                "Risiken ab " + Risk.REPORTED,
                Table.Column.header("Risiko"),
                Table.Column.text("Maßnahme"),
                Table.Column.number("Eintritt (1–5)"),
                Table.Column.number("Auswirkung (1–5)"),
                Table.Column.number("Wert"),
                Table.Column.text("Gegenmaßnahme"));
        risks.stream()
                .filter(risk -> risk.score() >= Risk.REPORTED)
                .forEach(risk -> table.row(
                        Value.words(risk.title()),
                        Value.words(risk.measure().orElse("Programm")),
                        Value.of(risk.likelihood()),
                        Value.of(risk.impact()),
                        Value.of(risk.score()),
                        Value.words(risk.response())));
        return table.build();
    }

    static Table overdue(List<Task> tasks, LocalDate day) {
        Table.Builder table = Table.of(
                "Überfällige Aufgaben",
                Table.Column.text("fällig"),
                Table.Column.header("Aufgabe"),
                Table.Column.text("verantwortlich"));
        tasks.stream()
                .filter(task -> task.due().isBefore(day))
                .forEach(task ->
                        table.row(Value.of(task.due()), Value.words(task.title()), Value.words(task.responsible())));
        return table.build();
    }
}
