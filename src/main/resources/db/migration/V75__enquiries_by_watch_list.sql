-- An enquiry from a watch list names several items, one in a line: each of them is counted like one asked about alone.
create or replace function visitor.count_enquiry() returns trigger
    language plpgsql
    security definer
    set search_path = visitor, pg_temp
as $$
declare
    field text;
    kept  text;
begin
    foreach field in array array ['about', 'watched', 'campaign'] loop
        foreach kept in array string_to_array(coalesce(new.entries ->> field, ''), E'\n') loop
            insert into visitor.enquiry_count as known (site, month, subject, name, enquiries)
            values (new.site,
                    date_trunc('month', new.received_at at time zone 'Europe/Berlin')::date,
                    split_part(kept, ' ', 1),
                    substr(kept, position(' ' in kept) + 1),
                    1)
            on conflict (site, subject, month)
                do update set enquiries = known.enquiries + 1, name = excluded.name;
        end loop;
    end loop;
    return null;
end
$$;
