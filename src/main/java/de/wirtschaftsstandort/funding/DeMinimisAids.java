package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads de-minimis aid, and what each company may still get. */
@Component
public class DeMinimisAids {

    /**
     * A company on a day.
     *
     * @param declared of the latest declaration
     * @param left under the ceiling of the day; zero when there is nothing left
     */
    public record Standing(String company, Money granted, Money declared, Money left) {}

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final RuleBook rules;

    DeMinimisAids(JdbcClient jdbc, Permissions permissions, RuleBook rules) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.rules = rules;
    }

    /** As it stood, by day of granting; what was cancelled is listed and does not count. */
    public List<DeMinimisAid> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return all(programme, asOf);
    }

    List<DeMinimisAid> all(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select a.*, m.number, p.name as company from funding.de_minimis_aids_as_of(?, ?, ?) a
                          join funding.measure m on m.id = a.measure_id join funding.party p on p.id = a.party_id
                         order by a.granted_on, a.id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new DeMinimisAid(
                        row.getInt("id"),
                        "M" + row.getInt("number"),
                        new PartyId(row.getInt("party_id")),
                        row.getString("company"),
                        row.getObject("granted_on", LocalDate.class),
                        Money.ofCents(row.getLong("cents")),
                        row.getObject("declared_on", LocalDate.class),
                        Money.ofCents(row.getLong("declared_cents")),
                        Optional.ofNullable(row.getObject("cancelled_on", LocalDate.class)),
                        row.getString("cancel_reason")))
                .list();
    }

    /** Companies with aid that counts on the day, by name. */
    public List<Standing> standings(Actor actor, ProgrammeId programme, AsOf asOf) {
        DeMinimisRule rule = DeMinimisRule.of(rules, programme, asOf);
        Map<String, List<DeMinimisAid>> companies = of(actor, programme, asOf).stream()
                .filter(DeMinimisAid::counts)
                .collect(Collectors.groupingBy(DeMinimisAid::companyName, TreeMap::new, Collectors.toList()));
        return companies.entrySet().stream()
                .map(company -> {
                    Money granted = rule.granted(company.getValue(), asOf.day());
                    Money declared = Collections.max(company.getValue(), Comparator.comparing(DeMinimisAid::declaredOn))
                            .declared();
                    Money left = rule.ceiling(asOf.day()).minus(granted).minus(declared);
                    return new Standing(company.getKey(), granted, declared, left.isNegative() ? Money.ZERO : left);
                })
                .toList();
    }

    /** Ceiling and period, to be shown where they are applied. */
    public List<Setting> rules(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        DeMinimisRule rule = DeMinimisRule.of(rules, programme, asOf);
        return List.of(rule.ceiling(), rule.period());
    }
}
