package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records de-minimis aid of a single company; above the ceiling of its day it is refused, of two people at once one is. */
@Component
public class RecordDeMinimisAid {

    /** What somebody typed; {@code declared} is what the company got from others in the same time. */
    public record Aid(int measure, LocalDate grantedOn, Money amount, LocalDate declaredOn, Money declared) {}

    private final Permissions permissions;
    private final Programmes programmes;
    private final SupplierByName companies;
    private final DeMinimisAids aids;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    RecordDeMinimisAid(
            Permissions permissions,
            Programmes programmes,
            SupplierByName companies,
            DeMinimisAids aids,
            RuleBook rules,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.companies = companies;
        this.aids = aids;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** To a company by name; refused, a company that was not known is not kept either. */
    public void record(Actor actor, ProgrammeId programme, String company, Aid aid) {
        record Named(PartyId company, MeasureId measure) {}
        MeasureId measure = programmes.requireMeasure(programme, aid.measure()).id();
        companies.book(
                actor,
                programme,
                company,
                party -> new Named(party, measure),
                named -> Set.of(named.measure()),
                (booking, named) -> {
                    permissions.require(actor, FundingAction.RECORD_MONEY, programme, List.of(named.measure()));
                    write(actor, booking, programme, named.company(), company.strip(), named.measure(), aid);
                    return aid;
                });
    }

    private void write(
            Actor actor,
            Booking booking,
            ProgrammeId programme,
            PartyId company,
            String name,
            MeasureId measure,
            Aid aid) {
        new Complaints()
                .when(!aid.amount().isPositive(), "aid", "Der Betrag muss über null liegen.")
                .when(aid.declared().isNegative(), "declared", "Der Betrag liegt unter null.")
                .when(aid.grantedOn().isAfter(booking.today()), "grantedOn", "Der Tag liegt in der Zukunft.")
                .when(
                        aid.declaredOn().isAfter(aid.grantedOn()),
                        "declaredOn",
                        "Die Erklärung des Unternehmens liegt vor der Gewährung, nicht danach.")
                .refuse();
        DeMinimisAid added = new DeMinimisAid(
                0,
                "M" + aid.measure(),
                company,
                name,
                aid.grantedOn(),
                aid.amount(),
                aid.declaredOn(),
                aid.declared(),
                Optional.empty(),
                "");
        List<DeMinimisAid> ofCompany = new ArrayList<>(aids.all(programme, AsOf.everything()).stream()
                .filter(one -> one.company().equals(company))
                .toList());
        ofCompany.add(added);
        Complaints complaints = new Complaints();
        DeMinimisRule.of(rules, programme, AsOf.everythingUpTo(aid.grantedOn()))
                .complaint(ofCompany, added)
                .ifPresent(sentence -> complaints.when(true, "aid", sentence));
        complaints.refuse();
        jdbc.sql(
                        """
                        insert into funding.de_minimis_aid
                            (programme_id, measure_id, party_id, granted_on, cents, declared_on, declared_cents, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        programme.value(),
                        measure.value(),
                        company.value(),
                        aid.grantedOn(),
                        aid.amount().cents(),
                        aid.declaredOn(),
                        aid.declared().cents(),
                        actor.user().value(),
                        booking.timestamp())
                .update();
        booking.note(
                actor,
                "De-minimis-Beihilfe erfasst",
                added.measure(),
                "",
                aid.amount().format("de"),
                name);
    }
}
