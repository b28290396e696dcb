-- Since when a measure stands where it stands, why, and by which decision: reports of a past day follow the day of the change.

create table funding.measure_status (
    id          bigint      generated always as identity primary key,
    measure_id  integer     not null references funding.measure,
    was         text        not null,
    status      text        not null check (status in ('DRAFT', 'DECIDED', 'PREPARED', 'RUNNING', 'PAUSED', 'CLOSED', 'DROPPED')),
    on_day      date        not null,
    reason      text        not null check (reason <> ''),
    decision_id integer     references funding.decision,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index measure_status_of on funding.measure_status (measure_id, id desc);

-- Changes from before there was a day: the day they were recorded.
insert into funding.measure_status (measure_id, was, status, on_day, reason, recorded_by, recorded_at)
select h.measure_id, h.was, h.status, (h.at at time zone 'Europe/Berlin')::date, 'aus dem Verlauf übernommen', 'Datenübernahme', h.at
  from (select key::integer as measure_id, at, id, data ->> 'status' as status,
               lag(data ->> 'status') over (partition by key order by id) as was
          from funding.row_history where entity = 'measure') h
 where h.was <> h.status
 order by h.id;

create trigger measure_status_is_append_only before update or delete on funding.measure_status
    for each row execute function funding.refuse_change();
create trigger measure_status_is_never_emptied before truncate on funding.measure_status
    for each statement execute function funding.refuse_change();

-- Only from where the measure stands, only forward in time, only where a way leads; dropped only by decision.
create function funding.check_measure_status() returns trigger language plpgsql as $$
declare
    m funding.measure;
begin
    select * into m from funding.measure where id = new.measure_id for update;
    if new.was <> m.status or not (case new.was
            when 'DRAFT' then new.status in ('DECIDED', 'DROPPED')
            when 'DECIDED' then new.status in ('PREPARED', 'RUNNING', 'DROPPED')
            when 'PREPARED' then new.status in ('RUNNING', 'DROPPED')
            when 'RUNNING' then new.status in ('PAUSED', 'CLOSED', 'DROPPED')
            when 'PAUSED' then new.status in ('RUNNING', 'CLOSED', 'DROPPED')
            else false end) then
        raise exception 'measure % does not go from % to %', m.number, m.status, new.status using errcode = '23514';
    end if;
    if exists (select from funding.measure_status where measure_id = m.id and on_day > new.on_day) then
        raise exception 'measure % changed later already', m.number using errcode = '23514';
    end if;
    if new.status = 'DROPPED' and new.decision_id is null then
        raise exception 'measure % is dropped by a decision only', m.number using errcode = '23514';
    end if;
    if new.status in ('CLOSED', 'DROPPED')
       and (select coalesce(sum(cents), 0) from funding.money_entry where measure_id = m.id and kind = 'COMMITTED') > 0 then
        raise exception 'measure % has open orders', m.number using errcode = '23514';
    end if;
    update funding.measure set status = new.status where id = m.id;
    return new;
end
$$;
create trigger measure_status_goes_its_way before insert on funding.measure_status
    for each row execute function funding.check_measure_status();

-- As on record, with the status of the day.
create function funding.measures_as_of(programme integer, day date, known timestamptz)
returns setof funding.measure language sql stable as $$
    select x.*
      from funding.measures_as_of(programme, known) r
     cross join lateral jsonb_populate_record(r, jsonb_build_object('status', coalesce(
           (select s.status from funding.measure_status s
             where s.measure_id = r.id and s.on_day <= day and s.recorded_at <= known order by s.id desc limit 1),
           (select s.was from funding.measure_status s
             where s.measure_id = r.id and s.on_day > day and s.recorded_at <= known order by s.id limit 1),
           r.status))) x
$$;
