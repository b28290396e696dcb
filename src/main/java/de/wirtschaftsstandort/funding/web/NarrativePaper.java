package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.funding.ProgressNotes;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * B4: the narrative report, drafted from what is on record: what the quarterly notes, decisions and figures say stands there,
 * what only a person can say is asked for.
 */
@Component
@OnlyWithBackoffice
class NarrativePaper implements Paper {

    private static final String TO_WRITE = "Von der Programmleitung zu ergänzen.";

    private final MeasureSheets sheets;
    private final ProgressNotes notes;
    private final Virements virements;
    private final DecisionsPaper decisions;
    private final ProcurementPaper procurements;
    private final IndicatorsPaper indicators;
    private final NarrativeEnd end;

    NarrativePaper(
            MeasureSheets sheets,
            ProgressNotes notes,
            Virements virements,
            DecisionsPaper decisions,
            ProcurementPaper procurements,
            IndicatorsPaper indicators,
            NarrativeEnd end) {
        this.sheets = sheets;
        this.notes = notes;
        this.virements = virements;
        this.decisions = decisions;
        this.procurements = procurements;
        this.indicators = indicators;
        this.end = end;
    }

    @Override
    public String key() {
        return "b4";
    }

    @Override
    public String title() {
        return "Sachbericht (Entwurf)";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(Report.Section.words(
                "1 Vorhaben, Ziel, Zeitraum",
                List.of(
                        desk.programme().name() + ", " + desk.programme().applicant() + ", Berichtszeitraum "
                                + query.period() + ".",
                        TO_WRITE)));
        sections.add(renamed(
                "2 Arbeitsstruktur, Sitzungen, Beschlüsse",
                decisions.sections(desk, query).get(0)));
        sections.add(Report.Section.words(
                "3 Maßnahmen", List.of("Je Maßnahme: geplant, durchgeführt, Ergebnis, Abweichung.")));
        Map<Measure, Cell> measures = sheets.readable(desk.actor(), desk.id(), query.asOf());
        List<ProgressNotes.Note> all = notes.accepted(desk.actor(), desk.id(), query.asOf());
        measures.forEach(
                (measure, cell) -> sections.add(Report.Section.words(measure.name(), words(measure, cell, all))));
        sections.add(Report.Section.of("Indikatoren Soll und Ist", indicators.table(desk, query)));
        sections.add(Report.Section.of(
                "4 Abweichungen vom Finanzierungsplan",
                VirementTables.state(
                        virements.of(desk.id(), query.asOf()), query.asOf().day())));
        sections.add(renamed("5 Vergaben", procurements.sections(desk, query).get(0)));
        sections.addAll(end.chapters(desk, query, measures));
        sections.add(Report.Section.of("Anlagen", annexes()));
        return sections;
    }

    private static Report.Section renamed(String heading, Report.Section section) {
        return new Report.Section(heading, section.paragraphs(), section.pictures(), section.tables());
    }

    private static List<String> words(Measure measure, Cell cell, List<ProgressNotes.Note> all) {
        List<String> words = new ArrayList<>();
        words.add("Plan " + cell.plan().format("de") + ", Ist " + cell.actual().format("de") + ", gebunden "
                + cell.committed().format("de") + ". Stand: " + measure.status().label() + ".");
        all.stream().filter(note -> note.measure().equals(measure.id())).forEach(note -> words.add(sentence(note)));
        if (words.size() == 1) {
            words.add("Es liegt kein angenommener Quartalsbericht vor. " + TO_WRITE);
        }
        return words;
    }

    private static String sentence(ProgressNotes.Note note) {
        StringBuilder text = new StringBuilder(note.quarter() + " (" + note.percent() + " %): " + note.done());
        append(text, "Abweichung", note.deviation());
        append(text, "Ursache", note.cause());
        append(text, "Gegenmaßnahme", note.countermeasure());
        append(text, "Nächste Schritte", note.nextSteps());
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String words) {
        if (!words.isBlank()) {
            text.append(" – ").append(label).append(": ").append(words);
        }
    }

    private static Table annexes() {
        Table.Builder table = Table.of("Anlagen", Table.Column.header("Anlage"), Table.Column.text("Bericht"));
        table.row(Value.words("Belegliste"), Value.words("B2"));
        table.row(Value.words("Zahlenmäßiger Nachweis"), Value.words("B3"));
        table.row(Value.words("Zeitplan"), Value.words("B6"));
        table.row(Value.words("Prüfakte mit Prüfsummen"), Value.words("B13"));
        return table.build();
    }
}
