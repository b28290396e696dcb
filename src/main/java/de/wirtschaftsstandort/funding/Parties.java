package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suppliers and payers of a programme, one row a name however it is spelled. */
@Component
public class Parties {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    Parties(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** The party of that name, new if need be; measure owners may add suppliers too. */
    public PartyId register(Actor actor, ProgrammeId programme, String name, boolean inHouse, boolean naturalPerson) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.READ_FIGURES, programme);
            new Complaints()
                    .blank(name, "supplier", "Bitte den Namen des Lieferanten angeben.")
                    .refuse();
            Optional<PartyId> known = find(programme, name);
            return known.orElseGet(() -> {
                booking.note(actor, "Partner angelegt", name.strip(), "", "", "");
                return add(programme, name, inHouse, naturalPerson);
            });
        });
    }

    /** All of a programme by name. */
    public List<Party> of(ProgrammeId programme) {
        return jdbc.sql("select * from funding.party where programme_id = ? order by name")
                .param(programme.value())
                .query((row, n) -> party(row))
                .list();
    }

    /** For imports, inside their booking. */
    PartyId findOrAdd(ProgrammeId programme, String name) {
        return find(programme, name).orElseGet(() -> add(programme, name, false, false));
    }

    private PartyId add(ProgrammeId programme, String name, boolean inHouse, boolean naturalPerson) {
        return new PartyId(
                jdbc.sql("insert into funding.party (programme_id, name, in_house, natural_person) values (?, ?, ?, ?)"
                                + " returning id")
                        .params(programme.value(), name.strip(), inHouse, naturalPerson)
                        .query(Integer.class)
                        .single());
    }

    /** By its name as it stands, else by one that is only spelled otherwise, see {@link Spelling}. */
    public Optional<PartyId> find(ProgrammeId programme, String name) {
        Optional<PartyId> asItStands = jdbc.sql("select id from funding.party where programme_id = ? and name = ?")
                .params(programme.value(), name.strip())
                .query(Integer.class)
                .optional()
                .map(PartyId::new);
        return asItStands.isPresent() ? asItStands : alike(programme, name);
    }

    private Optional<PartyId> alike(ProgrammeId programme, String name) {
        return jdbc
                .sql("select * from funding.party where programme_id = ? order by id")
                .param(programme.value())
                .query((row, n) -> party(row))
                .list()
                .stream()
                .filter(one -> Spelling.same(one.name(), name))
                .findFirst()
                .map(Party::id);
    }

    Party require(ProgrammeId programme, PartyId id) {
        return jdbc.sql("select * from funding.party where programme_id = ? and id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> party(row))
                .optional()
                .orElseThrow(() -> new Refused("supplier", "Diesen Lieferanten gibt es in diesem Programm nicht."));
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                new PartyId(row.getInt("id")),
                row.getString("name"),
                row.getBoolean("in_house"),
                row.getBoolean("natural_person"));
    }
}
