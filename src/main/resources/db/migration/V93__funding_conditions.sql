-- Ancillary conditions get their screen: where in the decision they stand, who saw to them, and what a row said before.

alter table funding.ancillary_condition
    add column programme_id integer     references funding.programme,
    add column source       text        not null default '',
    add column done_by      text,
    add column recorded_by  text        not null default 'Datenübernahme',
    add column recorded_at  timestamptz not null default now();
update funding.ancillary_condition c
   set programme_id = d.programme_id,
       done_by = case when c.done_on is not null then 'Datenübernahme' end,
       evidence = case when c.done_on is not null and c.evidence = '' then 'aus den Akten übernommen' else c.evidence end
  from funding.grant_decision d
 where d.id = c.grant_decision_id;
alter table funding.ancillary_condition
    alter column programme_id set not null,
    alter column recorded_by drop default,
    alter column recorded_at drop default,
    add constraint condition_says_something check (wording <> ''),
    add constraint condition_is_met_by_somebody check ((done_on is null) = (done_by is null)),
    add constraint condition_is_met_with_evidence check (done_on is null or evidence <> '');

-- What was met stays as it was met until it is opened again.
create function funding.check_ancillary_condition() returns trigger language plpgsql as $$
begin
    if (new.programme_id, new.grant_decision_id, new.number) is distinct from (old.programme_id, old.grant_decision_id, old.number) then
        raise exception 'condition % belongs to its decision', old.id using errcode = '23001';
    end if;
    if old.done_on is not null
       and (new.done_on is not null
            or (new.source, new.wording, new.due_on, new.responsible)
               is distinct from (old.source, old.wording, old.due_on, old.responsible)) then
        raise exception 'condition % was met', old.id using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger condition_that_was_met_stays before update on funding.ancillary_condition
    for each row execute function funding.check_ancillary_condition();
create trigger condition_is_never_removed before delete on funding.ancillary_condition
    for each row execute function funding.refuse_change();
create trigger keep_history after insert or update on funding.ancillary_condition
    for each row execute function funding.keep_history();
select funding.keep_row('ancillary_condition', '-infinity', to_jsonb(c)) from funding.ancillary_condition c;

-- Of decisions taken by then; one that was met later is still open.
create function funding.ancillary_conditions_as_of(programme integer, day date, known timestamptz)
returns setof funding.ancillary_condition language sql stable as $$
    select (jsonb_populate_record(null::funding.ancillary_condition, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'ancillary_condition', known)
             where coalesce((data ->> 'done_on')::date <= day, true)
             order by key, id desc) s
      join funding.grant_decision d on d.id = (s.data ->> 'grant_decision_id')::integer
     where d.decided_on <= day
$$;
