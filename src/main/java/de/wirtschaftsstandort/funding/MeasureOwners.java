package de.wirtschaftsstandort.funding;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns which measure; working groups count as owners of theirs for their members. */
@Component
class MeasureOwners {

    private final JdbcClient jdbc;

    MeasureOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean areAllOf(UserId user, ProgrammeId programme, Collection<MeasureId> measures) {
        List<Integer> ids = measures.stream().map(MeasureId::value).distinct().toList();
        int own = jdbc.sql(
                        """
                        select count(*) from funding.measure m
                         where m.programme_id = :programme and m.id in (:ids)
                           and (m.owner_id = :user
                                or exists (select from funding.member w
                                            where w.body_id = m.working_group_id and w.user_id = :user and w.left_on is null))
                        """)
                .param("programme", programme.value())
                .param("ids", ids)
                .param("user", user.value())
                .query(Integer.class)
                .single();
        return own == ids.size();
    }
}
