package de.wirtschaftsstandort.funding;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives somebody a seat in a body. */
@Component
public class SeatMember {

    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    SeatMember(Bookkeeping bookkeeping, Permissions permissions, Bodies bodies, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    public MemberId seat(Actor actor, BodyId body, NewMember member) {
        ProgrammeId programme = bodies.require(body).programme();
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            new Complaints()
                    .blank(member.name(), "member", "Bitte den Namen angeben.")
                    .when(
                            bodies.members(body, member.from()).stream()
                                    .anyMatch(other -> other.user().equals(member.user())),
                            "login",
                            member.name() + " sitzt schon in diesem Gremium.")
                    .when(
                            !member.email().isEmpty()
                                    && !EMAIL.matcher(member.email()).matches(),
                            "email",
                            "„" + member.email() + "“ ist keine E-Mail-Adresse.")
                    .refuse();
            int id = jdbc.sql(
                            """
                            insert into funding.member (body_id, user_id, name, stakeholder, function, voting, voluntary, joined_on, email)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .params(
                            body.value(),
                            member.user().value(),
                            member.name(),
                            member.stakeholder().name(),
                            member.function(),
                            member.voting(),
                            member.voluntary(),
                            member.from(),
                            member.email())
                    .query(Integer.class)
                    .single();
            booking.note(
                    actor,
                    "Mitglied aufgenommen",
                    bodies.require(body).name(),
                    "",
                    member.stakeholder().name(),
                    "");
            return new MemberId(id);
        });
    }
}
