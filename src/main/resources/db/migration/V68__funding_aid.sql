-- De-minimis aid that single companies get through a measure, with what they declared of other aid.

create table funding.de_minimis_aid (
    id             integer     generated always as identity primary key,
    programme_id   integer     not null references funding.programme,
    measure_id     integer     not null references funding.measure,
    party_id       integer     not null references funding.party,
    granted_on     date        not null,
    cents          bigint      not null check (cents > 0),
    declared_on    date        not null check (declared_on <= granted_on),
    -- From others in the same time, as the company declared it.
    declared_cents bigint      not null check (declared_cents >= 0),
    cancelled_on   date,
    cancel_reason  text        not null default '',
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    check ((cancelled_on is null) = (cancel_reason = ''))
);
create index de_minimis_aid_company on funding.de_minimis_aid (programme_id, party_id);

create function funding.check_de_minimis_aid() returns trigger language plpgsql as $$
begin
    if old.cancelled_on is not null
       or (new.programme_id, new.measure_id, new.party_id, new.granted_on, new.cents, new.declared_on, new.declared_cents)
          is distinct from
          (old.programme_id, old.measure_id, old.party_id, old.granted_on, old.cents, old.declared_on, old.declared_cents) then
        raise exception 'de-minimis aid % is never rewritten', old.id using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger de_minimis_aid_is_only_cancelled before update on funding.de_minimis_aid
    for each row execute function funding.check_de_minimis_aid();
create trigger de_minimis_aid_stays before delete on funding.de_minimis_aid
    for each row execute function funding.refuse_change();
create trigger keep_history after insert or update on funding.de_minimis_aid
    for each row execute function funding.keep_history();

create function funding.de_minimis_aids_as_of(programme integer, day date, known timestamptz)
returns setof funding.de_minimis_aid language sql stable as $$
    select (jsonb_populate_record(null::funding.de_minimis_aid, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'de_minimis_aid', known)
             where (data ->> 'granted_on')::date <= day
               and coalesce((data ->> 'cancelled_on')::date <= day, true)
             order by key, id desc) s
$$;
