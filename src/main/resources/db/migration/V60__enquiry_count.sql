-- How often was asked about an item or because of a campaign, month by month and without a word about who asked. Counted as
-- an enquiry arrives, so that the number outlives it; a process for the public adds an enquiry and reads neither.
create table visitor.enquiry_count (
    site      text    not null,
    month     date    not null,
    -- workspace and id of the item, as forms name it
    subject   text    not null,
    name      text    not null,
    enquiries integer not null,
    primary key (site, subject, month)
);

create function visitor.count_enquiry() returns trigger
    language plpgsql
    security definer
    set search_path = visitor, pg_temp
as $$
declare
    field text;
    kept  text;
begin
    foreach field in array array ['about', 'campaign'] loop
        kept := new.entries ->> field;
        if kept is not null then
            insert into visitor.enquiry_count as known (site, month, subject, name, enquiries)
            values (new.site,
                    date_trunc('month', new.received_at at time zone 'Europe/Berlin')::date,
                    split_part(kept, ' ', 1),
                    substr(kept, position(' ' in kept) + 1),
                    1)
            on conflict (site, subject, month)
                do update set enquiries = known.enquiries + 1, name = excluded.name;
        end if;
    end loop;
    return null;
end
$$;

create trigger count_enquiry after insert on visitor.enquiry
    for each row execute function visitor.count_enquiry();
