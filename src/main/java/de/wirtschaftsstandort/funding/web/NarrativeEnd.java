package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.DeMinimisAid;
import de.wirtschaftsstandort.funding.DeMinimisAids;
import de.wirtschaftsstandort.funding.Income;
import de.wirtschaftsstandort.funding.Incomes;
import de.wirtschaftsstandort.funding.Indicator;
import de.wirtschaftsstandort.funding.Light;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureProgress;
import de.wirtschaftsstandort.funding.MeasureStatus;
import de.wirtschaftsstandort.funding.Publicity;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Chapters 6 to 8 of B4, as far as records can write them. */
@Component
@OnlyWithBackoffice
class NarrativeEnd {

    private final Publicity publicity;
    private final Incomes incomes;
    private final MeasureProgress progress;
    private final DeMinimisAids aids;

    NarrativeEnd(Publicity publicity, Incomes incomes, MeasureProgress progress, DeMinimisAids aids) {
        this.publicity = publicity;
        this.incomes = incomes;
        this.progress = progress;
        this.aids = aids;
    }

    List<Report.Section> chapters(Desk desk, ReportQuery query, Map<Measure, Cell> measures) {
        return List.of(publicity(desk, query), demarcation(desk, query, measures), success(desk, query, measures));
    }

    private Report.Section publicity(Desk desk, ReportQuery query) {
        List<Publicity.Shown> shown = publicity.evidence(desk.actor(), desk.id(), query.asOf());
        Table.Builder table = Table.of(
                "Publizität",
                Table.Column.text("Tag"),
                Table.Column.header("Medium"),
                Table.Column.text("Maßnahme"),
                Table.Column.text("Förderhinweis"),
                Table.Column.text("Logos"),
                Table.Column.text("Ausnahme"));
        shown.forEach(one -> table.row(
                Value.of(one.evidence().shownOn()),
                Value.words(one.evidence().medium()),
                Value.words(one.measure()),
                Value.words(yes(one.evidence().notice())),
                Value.words(yes(one.evidence().logos())),
                Value.words(exemption(desk, one.evidence()))));
        long gaps = shown.stream()
                .map(Publicity.Shown::evidence)
                .filter(one -> !one.notice() && one.exemptionReason().isBlank())
                .count();
        return new Report.Section(
                "6 Öffentlichkeitsarbeit und Publizität",
                List.of(
                        shown.isEmpty()
                                ? "Bis zum Stichtag ist kein Medium festgehalten."
                                : shown.size() + " Medien sind festgehalten, " + gaps
                                        + " davon ohne Förderhinweis und ohne gemeldete Ausnahme."),
                List.of(),
                shown.isEmpty() ? List.of() : List.of(table.build()));
    }

    private static String exemption(Desk desk, Publicity.Evidence evidence) {
        return evidence.reportedOn()
                .map(day -> evidence.exemptionReason() + ", gemeldet am "
                        + desk.texts().day(day))
                .orElse("");
    }

    private static String yes(boolean is) {
        return is ? "ja" : "nein";
    }

    private Report.Section demarcation(Desk desk, ReportQuery query, Map<Measure, Cell> measures) {
        List<Income> others = incomes.of(desk.actor(), desk.id(), query.asOf());
        Table.Builder table = Table.of(
                "Einnahmen von Dritten",
                Table.Column.text("Tag"),
                Table.Column.header("Von"),
                Table.Column.text("Grund"),
                Table.Column.number("Betrag"));
        others.forEach(one -> table.row(
                Value.of(one.day()), Value.words(one.payer()), Value.words(one.reason()), Value.of(one.amount())));
        List<DeMinimisAid> given = aids.of(desk.actor(), desk.id(), query.asOf()).stream()
                .filter(DeMinimisAid::counts)
                .toList();
        return new Report.Section(
                "7 Abgrenzung, keine Doppelförderung, Beihilfe",
                List.of(
                        "Nicht förderfähig sind bis zum Stichtag "
                                + Cell.sum(measures.values()).notEligible().format("de")
                                + "; sie sind aus Eigenmitteln gezahlt und nicht beantragt.",
                        others.isEmpty()
                                ? "Einnahmen von Dritten und weitere Zuwendungen sind nicht verbucht."
                                : "Einnahmen von Dritten sind verbucht und im zahlenmäßigen Nachweis (B3) abgesetzt.",
                        given.isEmpty()
                                ? "De-minimis-Beihilfen an einzelne Unternehmen sind nicht erfasst."
                                : "De-minimis-Beihilfen an einzelne Unternehmen sind vor der Gewährung gegen den Höchstbetrag"
                                        + " geprüft.",
                        "Aussagen zu Pflichtaufgaben ergänzt die Programmleitung."),
                List.of(),
                Stream.of(table.build(), aid(given))
                        .filter(one -> !one.rows().isEmpty())
                        .toList());
    }

    private static Table aid(List<DeMinimisAid> given) {
        Table.Builder table = Table.of(
                "De-minimis-Beihilfen",
                Table.Column.text("Tag"),
                Table.Column.header("Unternehmen"),
                Table.Column.text("Maßnahme"),
                Table.Column.number("Betrag"),
                Table.Column.text("Erklärung vom"));
        given.forEach(one -> table.row(
                Value.of(one.grantedOn()),
                Value.words(one.companyName()),
                Value.words(one.measure()),
                Value.of(one.amount()),
                Value.of(one.declaredOn())));
        return table.build();
    }

    private Report.Section success(Desk desk, ReportQuery query, Map<Measure, Cell> measures) {
        Map<MeasureStatus, Long> states =
                measures.keySet().stream().collect(Collectors.groupingBy(Measure::status, Collectors.counting()));
        String counted = Stream.of(MeasureStatus.values())
                .filter(states::containsKey)
                .map(status -> states.get(status) + " „" + status.label() + "“")
                .collect(Collectors.joining(", "));
        List<Indicator> goals = progress.read(desk.actor(), desk.id(), query.asOf());
        long met = goals.stream().filter(one -> one.light() == Light.GREEN).count();
        return Report.Section.words(
                "8 Erfolg, Nachhaltigkeit, Fortführung",
                List.of(
                        "Von " + measures.size() + " Maßnahmen sind " + counted + ".",
                        goals.isEmpty()
                                ? "Für das Jahr des Stichtags ist kein Indikator festgelegt."
                                : met + " von " + goals.size() + " Indikatoren liegen im Ziel.",
                        "Wie die Ergebnisse weiterwirken und wer sie fortführt, ergänzt die Programmleitung."));
    }
}
