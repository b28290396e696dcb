-- What changing rows said before, so that a report for a past day finds what was on record then. Ledgers and decisions are
-- never altered and need none of this.

create table funding.row_history (
    id           bigint      generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    entity       text        not null,
    key          text        not null,
    at           timestamptz not null,
    data         jsonb       not null
);
create index row_history_of on funding.row_history (programme_id, entity, key, id desc);
create trigger row_history_is_append_only before update or delete on funding.row_history
    for each row execute function funding.refuse_change();
create trigger row_history_is_never_emptied before truncate on funding.row_history
    for each statement execute function funding.refuse_change();

-- The instant of the use case where one is at work, else that of the transaction.
create function funding.moment() returns timestamptz language sql stable as $$
    select coalesce(nullif(current_setting('funding.moment', true), '')::timestamptz, now())
$$;

create function funding.keep_row(entity text, moment timestamptz, data jsonb) returns void language sql as $$
    insert into funding.row_history (programme_id, entity, key, at, data)
    values (coalesce((data ->> 'programme_id')::integer,
                     (select programme_id from funding.measure where id = (data ->> 'measure_id')::integer),
                     (select programme_id from funding.procurement where id = (data ->> 'procurement_id')::integer)),
            entity,
            coalesce(data ->> 'id', (data ->> 'procurement_id') || '/' || (data ->> 'party_id')),
            moment,
            data)
$$;

create function funding.keep_history() returns trigger language plpgsql as $$
begin
    perform funding.keep_row(tg_table_name, funding.moment(), to_jsonb(new));
    return null;
end
$$;

create trigger keep_history after insert or update on funding.measure for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.milestone for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.plan_version for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.virement for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.drawdown for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.procurement for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.procurement_invitation
    for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.procurement_offer
    for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.risk for each row execute function funding.keep_history();
create trigger keep_history after insert or update on funding.task for each row execute function funding.keep_history();

-- Rows that were there before this history began are taken to have always been as they are.
do $$
declare
    name text;
begin
    foreach name in array array['measure', 'milestone', 'plan_version', 'virement', 'drawdown', 'procurement',
                                'procurement_invitation', 'procurement_offer', 'risk', 'task'] loop
        execute format('select funding.keep_row(%L, ''-infinity'', to_jsonb(t)) from funding.%I t', name, name);
    end loop;
end
$$;

-- The rows of a kind as they were on record at an instant.
create function funding.on_record(programme integer, kind text, known timestamptz)
returns table (id bigint, key text, data jsonb) language sql stable as $$
    select h.id, h.key, h.data from funding.row_history h
     where h.programme_id = programme and h.entity = kind and h.at <= known
$$;

-- Steps dated after the day have not happened yet.
create function funding.procurements_as_of(programme integer, day date, known timestamptz)
returns setof funding.procurement language sql stable as $$
    select (jsonb_populate_record(null::funding.procurement, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'procurement', known)
             where (data ->> 'estimated_on')::date <= day
               and coalesce((data ->> 'bidder_info_on')::date <= day, true)
               and coalesce((data ->> 'awarded_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.offers_as_of(programme integer, day date, known timestamptz)
returns setof funding.procurement_offer language sql stable as $$
    select (jsonb_populate_record(null::funding.procurement_offer, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'procurement_offer', known)
             where ((data ->> 'received_at')::timestamptz at time zone 'Europe/Berlin')::date <= day
             order by key, id desc) s
$$;

create function funding.virements_as_of(programme integer, day date, known timestamptz)
returns setof funding.virement language sql stable as $$
    select (jsonb_populate_record(null::funding.virement, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'virement', known)
             where ((data ->> 'recorded_at')::timestamptz at time zone 'Europe/Berlin')::date <= day
               and coalesce((select d.decided_on <= day from funding.decision d where d.id = (data ->> 'decision_id')::integer), true)
               and coalesce((data ->> 'approved_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.drawdowns_as_of(programme integer, day date, known timestamptz)
returns setof funding.drawdown language sql stable as $$
    select (jsonb_populate_record(null::funding.drawdown, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'drawdown', known)
             where (data ->> 'requested_on')::date <= day
               and coalesce((data ->> 'payout_on')::date <= day, true)
               and coalesce((data ->> 'repaid_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.milestones_as_of(programme integer, day date, known timestamptz)
returns setof funding.milestone language sql stable as $$
    select (jsonb_populate_record(null::funding.milestone, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'milestone', known)
             where coalesce((data ->> 'done_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.risks_as_of(programme integer, day date, known timestamptz)
returns setof funding.risk language sql stable as $$
    select (jsonb_populate_record(null::funding.risk, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'risk', known)
             where coalesce((data ->> 'closed_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.tasks_as_of(programme integer, day date, known timestamptz)
returns setof funding.task language sql stable as $$
    select (jsonb_populate_record(null::funding.task, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'task', known)
             where coalesce((data ->> 'done_on')::date <= day, true)
             order by key, id desc) s
$$;

-- Before anything is on record of a measure it is what it was first.
create function funding.status_as_of(programme integer, measure integer, known timestamptz)
returns text language sql stable as $$
    select coalesce(
        (select h.data ->> 'status' from funding.row_history h
          where h.programme_id = programme and h.entity = 'measure' and h.key = measure::text and h.at <= known
          order by h.id desc limit 1),
        (select h.data ->> 'status' from funding.row_history h
          where h.programme_id = programme and h.entity = 'measure' and h.key = measure::text
          order by h.id limit 1))
$$;

-- The version virements were measured against; at first that is the first one.
create function funding.approved_base_as_of(programme integer, known timestamptz)
returns integer language sql stable as $$
    select coalesce(
        (select (s.data ->> 'id')::integer
           from (select distinct on (key) data from funding.on_record(programme, 'plan_version', known) order by key, id desc) s
          where (s.data ->> 'is_approved_base')::boolean
          order by (s.data ->> 'number')::integer desc limit 1),
        (select id from funding.plan_version where programme_id = programme order by number limit 1))
$$;
