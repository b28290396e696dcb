package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.ControllingReports;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.Plans;
import de.wirtschaftsstandort.funding.Position;
import de.wirtschaftsstandort.funding.Programme;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.funding.Worries;
import de.wirtschaftsstandort.shell.BackofficeMessages;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The controlling report as PDF, to be timed without a browser and a network between. */
public final class PrintedReports {

    /** Where the use cases come from. */
    public interface Beans {
        <T> T use(Class<T> type);
    }

    private PrintedReports() {}

    /** By the name of the figure. */
    public static Map<String, Supplier<byte[]>> of(Beans beans, Actor actor, Programme programme, AsOf now) {
        BackofficeMessages messages = new BackofficeMessages();
        Desk desk = new Desk(actor, programme, now, messages.in(BackofficeMessages.GERMAN));
        ReportHead head = new ReportHead(
                beans.use(Plans.class), beans.use(TermsInForce.class), beans.use(RuleBook.class), messages);
        ReportQuery query = new ReportQuery(
                now, new DateRange(programme.planned().from(), now.day()), OptionalInt.empty(), Optional.empty());
        Paper controlling = new ControllingPaper(
                beans.use(ControllingReports.class),
                beans.use(Virements.class),
                beans.use(Deadlines.class),
                new DrawdownPaper(beans.use(Drawdowns.class)),
                beans.use(Position.class),
                beans.use(Worries.class));
        PdfWriter pdf = new PdfWriter();
        return Map.of("controlling PDF", () -> pdf.write(head.around(desk, controlling, query)));
    }
}
