-- What reports of a past moment still took from today: words of measures, orders, and which files belonged where.

-- A measure as it was on record; before anything is on record of it, as it was first.
create function funding.measures_as_of(programme integer, known timestamptz)
returns setof funding.measure language sql stable as $$
    select r.*
      from funding.measure m
     cross join lateral (
           select coalesce(
               (select h.data from funding.row_history h
                 where h.programme_id = programme and h.entity = 'measure' and h.key = m.id::text and h.at <= known
                 order by h.id desc limit 1),
               (select h.data from funding.row_history h
                 where h.programme_id = programme and h.entity = 'measure' and h.key = m.id::text
                 order by h.id limit 1),
               to_jsonb(m)) as data) d
     cross join lateral jsonb_populate_record(null::funding.measure, d.data) r
     where m.programme_id = programme
$$;

create trigger keep_history after insert or update on funding.commitment
    for each row execute function funding.keep_history();
select funding.keep_row('commitment', '-infinity', to_jsonb(c)) from funding.commitment c;

-- Steps dated after the day have not happened yet.
create function funding.commitments_as_of(programme integer, day date, known timestamptz)
returns setof funding.commitment language sql stable as $$
    select (jsonb_populate_record(null::funding.commitment, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'commitment', known)
             where (data ->> 'order_date')::date <= day
               and coalesce((data ->> 'closed_on')::date <= day, true)
             order by key, id desc) s
$$;

-- Links that were there before are taken to have come with their file.
alter table funding.document_link add column linked_at timestamptz;
update funding.document_link l set linked_at = (select stored_at from funding.document d where d.id = l.document_id);
alter table funding.document_link
    alter column linked_at set not null,
    alter column linked_at set default funding.moment();
