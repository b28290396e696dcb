package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules an order has to keep before money is bound. */
@Component
class OrderCheck {

    private final Programmes programmes;
    private final Parties parties;
    private final MoneyLedger ledger;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Procurements procurements;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    OrderCheck(
            Programmes programmes,
            Parties parties,
            MoneyLedger ledger,
            TermsInForce terms,
            RuleBook rules,
            Procurements procurements,
            BudgetYears years,
            JdbcClient jdbc) {
        this.programmes = programmes;
        this.parties = parties;
        this.ledger = ledger;
        this.terms = terms;
        this.rules = rules;
        this.procurements = procurements;
        this.years = years;
        this.jdbc = jdbc;
    }

    void refuseUnlessSound(ProgrammeId programme, Order order, LocalDate today) {
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        parties.require(programme, order.supplier());
        FundingTerms inForce = terms.latest(programme);
        Money sum = order.lines().stream().map(Order.Line::gross).reduce(Money.ZERO, Money::plus);
        Complaints complaints = new Complaints()
                .blank(order.subject(), "subject", "Bitte sagen, was bestellt wird.")
                .when(!order.net().isPositive(), "net", "Der Nettobetrag muss über null liegen.")
                .when(order.orderDate().isAfter(today), "orderDate", "Der Auftrag liegt in der Zukunft.")
                .when(order.lines().isEmpty(), "lines", "Bitte mindestens eine Maßnahme angeben.")
                .when(
                        !sum.equals(order.gross()),
                        "lines",
                        () -> "Die Zeilen ergeben " + sum.format("de") + ", der Auftrag brutto "
                                + order.gross().format("de") + ".")
                .when(
                        order.lines().stream()
                                        .map(line -> line.measure().value() + "/" + line.year())
                                        .distinct()
                                        .count()
                                < order.lines().size(),
                        "lines",
                        "Eine Maßnahme steht für dasselbe Jahr zweimal da.");
        for (Order.Line line : order.lines()) {
            Optional<Measure> measure = Optional.ofNullable(measures.get(line.measure()));
            complaints.when(measure.isEmpty(), "lines", "Eine der Maßnahmen gehört nicht zu diesem Programm.");
            measure.ifPresent(found -> complaints
                    .when(!line.gross().isPositive(), "lines", found.code() + ": Der Betrag muss über null liegen.")
                    .when(
                            !found.status().takesMoney(),
                            "lines",
                            found.name() + " ist „" + found.status().label() + "“ und bindet kein Geld mehr.")
                    .when(
                            !inForce.approved().years().contains(line.year()),
                            "lines",
                            line.year() + " liegt nicht im Zeitraum " + inForce.approved() + " (" + inForce.source()
                                    + ").")
                    .when(
                            years.state(programme, line.year()) == YearState.CLOSING,
                            "lines",
                            "Das Jahr " + line.year() + " ist im Abschluss und nimmt keinen neuen Auftrag mehr an.")
                    .when(
                            line.year() < order.orderDate().getYear(),
                            "lines",
                            "Das Haushaltsjahr liegt vor dem Auftrag."));
        }
        checkAward(programme, order, complaints);
        if (complaints.isEmpty()) {
            order.lines().forEach(line -> ledger.shortage(
                            programme, Objects.requireNonNull(measures.get(line.measure())), line.year(), line.gross())
                    .ifPresent(sentence -> complaints.when(true, "lines", sentence)));
        }
        complaints.refuse();
    }

    /** Above the limit of a direct award money is bound only to an award, and not more than was awarded. */
    private void checkAward(ProgrammeId programme, Order order, Complaints complaints) {
        Setting thresholds = rules.require(programme, RuleKey.PROCUREMENT_THRESHOLDS, order.orderDate());
        if (order.procurement().isEmpty()) {
            complaints.when(
                    order.net().compareTo(thresholds.money("DIRECT")) > 0,
                    "procurement",
                    () -> "Über " + thresholds.money("DIRECT").format("de")
                            + " netto braucht der Auftrag eine Vergabe mit Zuschlag (" + thresholds.citation() + ").");
            return;
        }
        Procurement award = procurements.require(programme, order.procurement().orElseThrow());
        Money ordered = Money.ofCents(
                jdbc.sql("select coalesce(sum(net_cents), 0) from funding.commitment where procurement_id = ? and state"
                                + " <> 'CANCELLED'")
                        .param(award.id().value())
                        .query(Long.class)
                        .single());
        Money rest = award.awardedNet().orElse(Money.ZERO).minus(ordered);
        complaints
                .when(
                        !award.state().isAwarded(),
                        "procurement",
                        "Die Vergabe " + award.number() + " ist „"
                                + award.state().label() + "“; gebunden wird erst nach dem Zuschlag.")
                .when(
                        award.state() == Procurement.State.FINISHED,
                        "procurement",
                        "Die Vergabe " + award.number() + " ist abgeschlossen; ein weiterer Auftrag braucht eine neue.")
                .when(
                        award.state().isAwarded() && !award.winner().equals(Optional.of(order.supplier())),
                        "supplier",
                        "Den Zuschlag in " + award.number() + " hat ein anderes Unternehmen.")
                .when(
                        award.state().isAwarded() && order.net().compareTo(rest) > 0,
                        "net",
                        () -> "Von " + award.number() + " sind noch " + rest.format("de") + " netto übrig, "
                                + order.net().minus(rest).format("de") + " fehlen.")
                .when(
                        award.awardedOn()
                                .filter(day -> order.orderDate().isBefore(day))
                                .isPresent(),
                        "orderDate",
                        "Der Auftrag liegt vor dem Zuschlag.")
                .when(
                        !award.measures()
                                .containsAll(order.lines().stream()
                                        .map(Order.Line::measure)
                                        .toList()),
                        "lines",
                        "Die Vergabe " + award.number() + " gilt nicht für alle diese Maßnahmen.");
    }
}
