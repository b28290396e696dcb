package de.wirtschaftsstandort.acceptance;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A message as a visitor sends it, so that screens have something to show. */
final class EnquirySample {

    private static final String ID = "11111111-2222-4333-8444-666666666666";

    private EnquirySample() {}

    /** Its id; there is one however often somebody asks. */
    static String receive(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into visitor.enquiry (id, kind, ticket, site, language, page, entries, purpose,
                                                     received_at, delete_on, stamp)
                        values (?::uuid, 'contact', 'K-7M3Q-X9PA', 'nordsachsen', 'de', '/kontakt',
                                '{"topic": "plots", "message": "Eine Beispielfrage", "email": "a@firma.example"}',
                                'Beantwortung', now(), current_date + 700, 'stamp of the sample')
                        on conflict do nothing""")
                .param(ID)
                .update();
        return ID;
    }
}
