package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Place;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the actor out of the account. Who manages people is an administrator here and nothing else, whatever roles the
 * account has besides: nobody gives themselves rights to money.
 */
@Component
public class Actors {

    private static final Set<FundingRole> OF_ADMINISTRATORS = Set.of(FundingRole.ADMINISTRATOR);

    private record Known(ProgrammeId id, String code) {}

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Actor of(SignedInUser user) {
        return of(new UserId(user.account().loginName()), user.rights());
    }

    Actor of(UserId user, Rights rights) {
        Map<ProgrammeId, Set<FundingRole>> roles = new HashMap<>();
        for (Known programme : programmes()) {
            Set<FundingRole> held = rights.may(Actions.PEOPLE_MANAGE)
                    ? OF_ADMINISTRATORS
                    : Stream.of(FundingRole.values())
                            .filter(role -> rights.may(
                                    RoleActions.of(role),
                                    Place.node(RoleActions.WORKSPACE, "/" + programme.code(), "programme")))
                            .collect(Collectors.toUnmodifiableSet());
            if (!held.isEmpty()) {
                roles.put(programme.id(), held);
            }
        }
        return new Actor(user, roles, employer(user));
    }

    private List<Known> programmes() {
        return jdbc.sql("select id, code from funding.programme")
                .query((row, n) -> new Known(new ProgrammeId(row.getInt("id")), row.getString("code")))
                .list();
    }

    private Optional<PartyId> employer(UserId user) {
        return jdbc.sql("select party_id from funding.party_user where user_id = ?")
                .param(user.value())
                .query(Integer.class)
                .optional()
                .map(PartyId::new);
    }
}
