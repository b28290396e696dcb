package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.Plans;
import de.wirtschaftsstandort.funding.Programme;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.shell.BackofficeMessages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The reports without a browser and a network between. */
public final class PrintedReports {

    private static final List<Class<? extends Paper>> PAPERS = List.of(
            ControllingPaper.class,
            ReceiptListPaper.class,
            NumericProofPaper.class,
            NarrativePaper.class,
            DrawdownPaper.class,
            SchedulePaper.class,
            ProcurementPaper.class,
            DecisionsPaper.class,
            MeasurePaper.class,
            VirementPaper.class,
            YearPaper.class,
            IndicatorsPaper.class,
            BoardPaper.class);

    /** Where the use cases come from. */
    public interface Beans {
        <T> T use(Class<T> type);
    }

    private PrintedReports() {}

    /** Figures of {@code bench/measures.sh}, by name. */
    public static Map<String, Supplier<byte[]>> of(Beans beans, Actor actor, Programme programme, AsOf now) {
        ReportHead head = head(beans);
        Desk desk = desk(actor, programme, now);
        ReportQuery query = query(programme.planned(), now);
        PdfWriter pdf = new PdfWriter();
        return Map.of(
                "controlling PDF", () -> pdf.write(head.around(desk, beans.use(ControllingPaper.class), query)),
                "receipts PDF", () -> pdf.write(head.around(desk, beans.use(ReceiptListPaper.class), query)));
    }

    /** The tables of every report, by its key. */
    public static SortedMap<String, List<Table>> tables(
            Beans beans, Actor actor, Programme programme, DateRange period, AsOf now) {
        Desk desk = desk(actor, programme, now);
        SortedMap<String, List<Table>> tables = new TreeMap<>();
        for (Class<? extends Paper> type : PAPERS) {
            Paper paper = beans.use(type);
            Report report = head(beans).around(desk, paper, query(period, now));
            tables.put(
                    paper.key(),
                    report.sections().stream()
                            .flatMap(section -> section.tables().stream())
                            .toList());
        }
        return tables;
    }

    private static ReportHead head(Beans beans) {
        return new ReportHead(
                beans.use(Plans.class),
                beans.use(TermsInForce.class),
                beans.use(RuleBook.class),
                new BackofficeMessages());
    }

    private static Desk desk(Actor actor, Programme programme, AsOf now) {
        return new Desk(actor, programme, now, new BackofficeMessages().in(BackofficeMessages.GERMAN));
    }

    private static ReportQuery query(DateRange period, AsOf now) {
        return new ReportQuery(
                now,
                new DateRange(period.from(), now.day()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
