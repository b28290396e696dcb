package de.wirtschaftsstandort.acceptance;

import org.springframework.jdbc.core.simple.JdbcClient;

/** An interest in a plot that came to a viewing, so that screens have something to show. */
final class LeadSample {

    private static final String ID = "11111111-2222-4333-8444-777777777777";

    private LeadSample() {}

    /** Its id; there is one however often somebody asks. */
    static String begin(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into offers.lead (id, site, workspace, node, name, campaign, campaign_name)
                        select ?::uuid, 'nordsachsen', workspace, id, 'Beispielfeld (NOS-1)', '', ''
                          from public.node
                         where workspace = 'plots' and node_type = 'mgnl:content' order by path limit 1
                        on conflict do nothing""")
                .param(ID)
                .update();
        jdbc.sql(
                        """
                        insert into offers.lead_step (lead, step, on_day)
                        values (?::uuid, 'ENQUIRY', current_date - 20), (?::uuid, 'VIEWING', current_date - 3)
                        on conflict do nothing""")
                .params(ID, ID)
                .update();
        return ID;
    }
}
