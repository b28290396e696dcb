-- A proof of use on its way: prepared, checked by somebody else, handed in and frozen, examined by the granting body.

alter table funding.proof
    add column prepared_by   text,
    add column checked_by    text,
    add column submitted_by  text,
    add column submitted_at  timestamptz,
    add column eligible_cents bigint,
    add column examined_on   date,
    add column examination   text not null default '';

-- Those that were handed in when a proof had no way to go yet.
update funding.proof
   set prepared_by = recorded_by, submitted_by = recorded_by, submitted_at = recorded_at,
       eligible_cents = (regexp_match(figures #>> '{}', 'sum;(-?[0-9]+);(-?[0-9]+)$'))[1]::bigint;

alter table funding.proof
    alter column prepared_by set not null,
    drop constraint proof_state_check,
    drop constraint proof_check1,
    add constraint proof_state_check check (state in ('IN_PROGRESS', 'CHECKED', 'SUBMITTED', 'RECOGNISED', 'CUT')),
    add constraint proof_is_checked_by_somebody_else check (checked_by <> prepared_by),
    add constraint proof_handed_in_is_frozen check (state in ('IN_PROGRESS', 'CHECKED')
        or (submitted_at is not null and submitted_by is not null and eligible_cents is not null and figures is not null
            and figures_hash is not null and submitted_on is not null)),
    add constraint proof_is_examined check ((state in ('RECOGNISED', 'CUT')) = (examined_on is not null)),
    add constraint proof_has_its_result check ((examined_on is null) = (recognised_cents is null)),
    add constraint proof_has_its_letter check (examined_on is null or (examination <> '' and examined_on >= submitted_on));

-- One step after the other, and nothing that was checked or handed in is rewritten.
create function funding.check_proof() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'IN_PROGRESS' then
            raise exception 'proof % does not begin as %', new.number, new.state using errcode = '23514';
        end if;
        return new;
    end if;
    if (old.state, new.state) not in (('IN_PROGRESS', 'IN_PROGRESS'), ('IN_PROGRESS', 'CHECKED'), ('CHECKED', 'IN_PROGRESS'),
                                      ('CHECKED', 'SUBMITTED'), ('SUBMITTED', 'RECOGNISED'), ('SUBMITTED', 'CUT')) then
        raise exception 'proof % does not go from % to %', old.number, old.state, new.state using errcode = '23514';
    end if;
    if new.state <> 'IN_PROGRESS' and new.checked_by is null then
        raise exception 'proof % was not checked', old.number using errcode = '23514';
    end if;
    if old.state <> 'IN_PROGRESS' and
       (new.programme_id, new.number, new.kind, new.period_from, new.period_to, new.due_on, new.narrative, new.prepared_by,
        new.recorded_by, new.recorded_at)
       is distinct from
       (old.programme_id, old.number, old.kind, old.period_from, old.period_to, old.due_on, old.narrative, old.prepared_by,
        old.recorded_by, old.recorded_at) then
        raise exception 'proof % is never rewritten', old.number using errcode = '23001';
    end if;
    if old.state = 'SUBMITTED' and
       (new.figures, new.figures_hash, new.eligible_cents, new.submitted_on, new.submitted_by, new.submitted_at, new.checked_by)
       is distinct from
       (old.figures, old.figures_hash, old.eligible_cents, old.submitted_on, old.submitted_by, old.submitted_at, old.checked_by) then
        raise exception 'proof % was handed in', old.number using errcode = '23001';
    end if;
    return new;
end
$$;
-- What was handed in before four eyes were asked for is examined all the same.
update funding.proof set checked_by = 'vor der Einführung der Prüfung' where state <> 'IN_PROGRESS';
create trigger proof_goes_its_way before insert or update on funding.proof
    for each row execute function funding.check_proof();
create trigger proof_stays before delete on funding.proof
    for each row execute function funding.refuse_change();

create trigger keep_history after insert or update on funding.proof for each row execute function funding.keep_history();
select funding.keep_row('proof', '-infinity', to_jsonb(p)) from funding.proof p;

-- Steps dated after the day have not happened yet.
create function funding.proofs_as_of(programme integer, day date, known timestamptz)
returns setof funding.proof language sql stable as $$
    select (jsonb_populate_record(null::funding.proof, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'proof', known)
             where coalesce((data ->> 'submitted_on')::date <= day, true)
               and coalesce((data ->> 'examined_on')::date <= day, true)
             order by key, id desc) s
$$;

-- The word that a reduction was recorded with stays with its amount.
alter table funding.receipt_recognition add column reason text not null default '';
create or replace function funding.keep_recognition() returns trigger language plpgsql as $$
begin
    insert into funding.receipt_recognition (receipt_id, cents, on_day, recorded_at, reason)
    values (new.id, new.recognised_cents, (funding.moment() at time zone 'Europe/Berlin')::date, funding.moment(), new.state_reason);
    return null;
end
$$;

-- Nothing is recognised beyond what was claimed, before the proof was handed in or after it was examined.
create function funding.check_recognition() returns trigger language plpgsql as $$
declare
    claimed bigint := coalesce((select sum(e.cents) from funding.money_entry e
                                  join funding.receipt_line l on l.id = e.receipt_line_id
                                 where l.receipt_id = new.id and e.kind = 'ACTUAL'), 0);
begin
    if new.recognised_cents not between least(claimed, 0) and greatest(claimed, 0) then
        raise exception 'receipt % claimed %', new.number, claimed using errcode = '23514';
    end if;
    if (select state from funding.proof where id = new.proof_id) is distinct from 'SUBMITTED' then
        raise exception 'proof of receipt % is not with the granting body', new.number using errcode = '23514';
    end if;
    if new.recognised_cents <> claimed and new.state_reason = '' then
        raise exception 'reduction of receipt % has no reason', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger recognition_is_sound before update on funding.receipt
    for each row when (new.recognised_cents is not null and new.recognised_cents is distinct from old.recognised_cents)
    execute function funding.check_recognition();

-- What was examined is the sum of its receipts.
create function funding.check_examination() returns trigger language plpgsql as $$
begin
    if new.recognised_cents is distinct from
       (select coalesce(sum(recognised_cents), 0) from funding.receipt where proof_id = new.id)
       or exists (select from funding.receipt where proof_id = new.id and recognised_cents is null) then
        raise exception 'proof % is not the sum of its receipts', new.number using errcode = '23514';
    end if;
    if (new.state = 'CUT') <> (new.recognised_cents <> new.eligible_cents) then
        raise exception 'proof % does not say whether it was cut', new.number using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger examination_adds_up after update on funding.proof
    deferrable initially deferred for each row when (new.examined_on is not null)
    execute function funding.check_examination();

-- Until the final proof was examined the final instalment stays; afterwards a payout keeps to the share of what was recognised.
create or replace function funding.check_drawdown() returns trigger language plpgsql as $$
declare
    d funding.grant_decision := funding.in_force(new.programme_id);
    paid bigint := (select coalesce(sum(payout_cents - repaid_cents), 0) from funding.drawdown where programme_id = new.programme_id);
begin
    if d.id is null then
        return null;
    end if;
    if exists (select from funding.proof where programme_id = new.programme_id and kind = 'FINAL' and state in ('RECOGNISED', 'CUT')) then
        if new.state = 'PAID_OUT' and paid > least(d.grant_max_cents, funding.share(
               (select coalesce(sum(recognised_cents), 0)::bigint from funding.proof where programme_id = new.programme_id), d.rate_bp)) then
            raise exception 'more paid out than what was recognised allows' using errcode = '23514';
        end if;
    elsif paid > d.grant_max_cents - funding.share(d.grant_max_cents, d.final_instalment_bp) then
        raise exception 'more paid out than the grant allows' using errcode = '23514';
    end if;
    if paid > d.grant_max_cents then
        raise exception 'more paid out than the grant allows' using errcode = '23514';
    end if;
    return null;
end
$$;
