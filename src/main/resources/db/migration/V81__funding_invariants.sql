-- What only the use cases held so far, the database holds too; see docs/funding-invariants.md.

-- A virement starts open, is never rewritten, and takes effect by an accepted decision of a body whose votes bind.
create or replace function funding.check_virement_effective() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'SUBMITTED' then
            raise exception 'virement % does not begin as %', new.number, new.state using errcode = '23514';
        end if;
        return new;
    end if;
    if old.state in ('EFFECTIVE', 'REJECTED', 'WITHDRAWN') then
        raise exception 'virement % is finished', old.number using errcode = '23514';
    end if;
    if (new.programme_id, new.number, new.kind, new.reason, new.own_funds, new.grant_decision_id, new.recorded_by, new.recorded_at)
       is distinct from
       (old.programme_id, old.number, old.kind, old.reason, old.own_funds, old.grant_decision_id, old.recorded_by, old.recorded_at) then
        raise exception 'virement % is never rewritten', old.number using errcode = '23001';
    end if;
    if new.state = 'EFFECTIVE' and not exists (
            select from funding.decision d join funding.body b on b.id = d.body_id
             where d.id = new.decision_id and d.accepted and d.programme_id = new.programme_id
               and d.effective_from <= new.effective_on and b.competence = 'DECIDING') then
        raise exception 'virement % has no accepted decision', old.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger virement_begins_open before insert on funding.virement
    for each row execute function funding.check_virement_effective();

-- Caps, grant and approved years bind whatever moves: the plan, the decision in force, what is marked as own funds.
create function funding.check_plan_of(p integer) returns void language plpgsql as $$
declare
    d funding.grant_decision := funding.in_force(p);
    over record;
begin
    if d.id is null then
        return;
    end if;
    for over in
        with planned as (select e.year, sum(e.delta_cents) as cents from funding.plan_entry e
                           join funding.measure m on m.id = e.measure_id where m.programme_id = p group by e.year),
             own as (select year, sum(cents) as cents from funding.own_funds_beyond_grant where programme_id = p group by year),
             by_year as (select year, coalesce(planned.cents, 0) as planned,
                                coalesce(planned.cents, 0) - coalesce(own.cents, 0) as counted
                           from planned full join own using (year))
        select b.year, b.planned, b.counted, coalesce(t.grant_cap_cents, 0) as cap, sum(b.counted) over () as whole
          from by_year b left join funding.year_tranche t on t.grant_decision_id = d.id and t.year = b.year
    loop
        if over.planned > 0 and over.year not between extract(year from d.approved_from) and extract(year from d.approved_to) then
            raise exception 'year % lies outside the approved period', over.year using errcode = '23514';
        end if;
        if funding.share(over.counted::bigint, d.rate_bp) > over.cap then
            raise exception 'plan of % exceeds the tranche of %', over.year, over.cap using errcode = '23514';
        end if;
        if funding.share(over.whole::bigint, d.rate_bp) > d.grant_max_cents then
            raise exception 'plan exceeds the grant of %', d.grant_max_cents using errcode = '23514';
        end if;
    end loop;
end
$$;

create or replace function funding.check_plan() returns trigger language plpgsql as $$
begin
    perform funding.check_plan_of((select programme_id from funding.measure where id = new.measure_id));
    if new.virement_id is not null and exists (
            select from (select measure_id, year, delta_cents from funding.virement_line where virement_id = new.virement_id) l
            full join (select measure_id, year, sum(delta_cents) as delta_cents from funding.plan_entry
                        where virement_id = new.virement_id group by 1, 2) e using (measure_id, year)
            where l.delta_cents is distinct from e.delta_cents) then
        raise exception 'entries of virement % are not its lines', new.virement_id using errcode = '23514';
    end if;
    return null;
end
$$;

create function funding.check_plan_of_programme() returns trigger language plpgsql as $$
begin
    perform funding.check_plan_of(new.programme_id);
    return null;
end
$$;
create constraint trigger plan_fits_the_decision after update on funding.grant_decision
    deferrable initially deferred for each row execute function funding.check_plan_of_programme();
create constraint trigger plan_fits_without_own_funds after insert on funding.own_funds_beyond_grant
    deferrable initially deferred for each row execute function funding.check_plan_of_programme();

-- A closed year takes no plan either.
create function funding.check_year_of_plan() returns trigger language plpgsql as $$
begin
    if exists (select from funding.budget_year y join funding.measure m on m.programme_id = y.programme_id
                where m.id = new.measure_id and y.year = new.year and y.state = 'CLOSED') then
        raise exception 'year % is closed', new.year using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger plan_entry_of_an_open_year before insert on funding.plan_entry
    for each row execute function funding.check_year_of_plan();

-- An order and a receipt without any line add up to nothing and not to what they say.
create or replace function funding.check_commitment_sum() returns trigger language plpgsql as $$
declare
    c integer := (to_jsonb(new) ->> tg_argv[0])::integer;
begin
    if (select gross_cents from funding.commitment where id = c)
       is distinct from (select sum(gross_cents) from funding.commitment_line where commitment_id = c) then
        raise exception 'lines of commitment % do not add up to its gross', c using errcode = '23514';
    end if;
    return null;
end
$$;
drop trigger commitment_adds_up on funding.commitment_line;
create constraint trigger commitment_adds_up after insert on funding.commitment_line
    deferrable initially deferred for each row execute function funding.check_commitment_sum('commitment_id');
create constraint trigger commitment_has_lines after insert on funding.commitment
    deferrable initially deferred for each row execute function funding.check_commitment_sum('id');

-- Lines of an invoice lie above nothing, those of a credit note below: neither hides more than it says.
create or replace function funding.check_receipt_sum() returns trigger language plpgsql as $$
declare
    r funding.receipt;
    l record;
begin
    select * into r from funding.receipt where id = (to_jsonb(new) ->> tg_argv[0])::integer;
    select sum(gross_cents) as gross, sum(deduction_cents) as deduction, sum(not_eligible_cents) as not_eligible into l
      from funding.receipt_line where receipt_id = r.id;
    if (l.gross, l.deduction, l.not_eligible) is distinct from
       (r.gross_cents, r.discount_cents + r.deduction_cents, r.not_eligible_vat_cents + r.not_eligible_other_cents) then
        raise exception 'lines of receipt % do not add up to it', r.number using errcode = '23514';
    end if;
    if r.kind <> 'CORRECTION' and exists (
            select from funding.receipt_line
             where receipt_id = r.id
               and least(sign(r.gross_cents) * gross_cents, sign(r.gross_cents) * deduction_cents,
                         sign(r.gross_cents) * not_eligible_cents,
                         sign(r.gross_cents) * (gross_cents - deduction_cents - not_eligible_cents)) < 0) then
        raise exception 'a line of receipt % has the wrong sign', r.number using errcode = '23514';
    end if;
    return null;
end
$$;
drop trigger receipt_adds_up on funding.receipt_line;
create constraint trigger receipt_adds_up after insert on funding.receipt_line
    deferrable initially deferred for each row execute function funding.check_receipt_sum('receipt_id');
create constraint trigger receipt_has_lines after insert on funding.receipt
    deferrable initially deferred for each row execute function funding.check_receipt_sum('id');

-- The rule as the use cases read it: the one valid on the day, before the first one the first.
create function funding.rule_on(programme integer, wanted text, day date) returns jsonb language sql stable as $$
    select value from funding.rule
     where programme_id = programme and key = wanted
     order by (valid_from <= day) desc, case when valid_from <= day then valid_from end desc nulls last, valid_from, id desc
     limit 1
$$;

-- Above a direct award money is bound to an award only: to its winner, not before it, not beyond it.
create function funding.check_commitment_award() returns trigger language plpgsql as $$
begin
    if new.procurement_id is null then
        if new.net_cents > (funding.rule_on(new.programme_id, 'procurementThresholds', new.order_date) ->> 'DIRECT')::bigint then
            raise exception 'commitment % needs an award', new.number using errcode = '23514';
        end if;
    elsif not exists (
            select from funding.procurement a
             where a.id = new.procurement_id and a.programme_id = new.programme_id and a.state = 'AWARDED'
               and a.winner_id = new.party_id and a.awarded_on <= new.order_date
               and a.awarded_net_cents >= (select sum(net_cents) from funding.commitment
                                            where procurement_id = a.id and state <> 'CANCELLED')) then
        raise exception 'commitment % is not covered by its award', new.number using errcode = '23514';
    end if;
    return null;
end
$$;
create trigger commitment_has_its_award after insert on funding.commitment
    for each row execute function funding.check_commitment_award();

-- The period money is spent in: the decision's, before the first one the concept's.
create function funding.period_of(p integer, out first_order date, out first_day date, out last_day date, out last_payment date)
language plpgsql stable as $$
declare
    d funding.grant_decision := funding.in_force(p);
begin
    if d.id is not null then
        first_order := coalesce(d.early_start_from, d.approved_from);
        first_day := d.approved_from;
        last_day := d.approved_to;
        last_payment := d.approved_to + d.payment_grace::interval;
    else
        select planned_from, planned_from, planned_to into first_order, first_day, last_day from funding.programme where id = p;
        last_payment := last_day + coalesce((funding.rule_on(p, 'paymentGrace', last_day) #>> '{}')::interval, interval '0');
    end if;
end
$$;

-- The year a day's money belongs to: its own, at the edges of the approved period the nearest approved one.
create function funding.budget_year_of(p integer, day date) returns integer language sql stable as $$
    select greatest(extract(year from first_day), least(extract(year from last_day), extract(year from day)))::integer
      from funding.period_of(p)
$$;

-- What counts was ordered, delivered and paid in its period and stands in the year of its payment; corrections follow what they
-- correct, and taking back what counted is no spending.
create function funding.check_actual() returns trigger language plpgsql as $$
declare
    r funding.receipt;
    p record;
begin
    select r2.* into r from funding.receipt r2 join funding.receipt_line l on l.receipt_id = r2.id where l.id = new.receipt_line_id;
    if r.kind = 'CORRECTION' or sign(new.cents) <> sign(r.gross_cents) then
        return null;
    end if;
    select * into p from funding.period_of(r.programme_id);
    if r.order_date < p.first_order or r.service_from < p.first_order or r.service_to > p.last_day
       or (r.kind = 'INVOICE' and new.on_day > p.last_payment) then
        raise exception 'receipt % does not count in its period', r.number using errcode = '23514';
    end if;
    if new.year <> funding.budget_year_of(r.programme_id, new.on_day) then
        raise exception 'receipt % does not count in %', r.number, new.year using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger actual_counts_in_its_period after insert on funding.money_entry
    deferrable initially deferred for each row when (new.kind = 'ACTUAL') execute function funding.check_actual();

-- What stands in a proof is not booked again.
create function funding.check_proof_of_entry() returns trigger language plpgsql as $$
begin
    if exists (select from funding.receipt_line l join funding.receipt r on r.id = l.receipt_id
                where l.id = new.receipt_line_id and r.proof_id is not null) then
        raise exception 'receipt of line % is in a submitted proof', new.receipt_line_id using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger receipt_in_a_proof_is_not_booked before insert on funding.money_entry
    for each row when (new.receipt_line_id is not null) execute function funding.check_proof_of_entry();

-- Nobody checks or releases a receipt of the company they work for.
create function funding.check_own_receipt() returns trigger language plpgsql as $$
begin
    if exists (select from funding.party_user u
                where u.party_id = new.party_id
                  and ((u.user_id = new.factual_by and new.factual_by is distinct from old.factual_by)
                    or (u.user_id = new.released_by and new.released_by is distinct from old.released_by))) then
        raise exception 'receipt % is checked or released by its supplier', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger supplier_never_checks_or_releases before update on funding.receipt
    for each row execute function funding.check_own_receipt();

-- A payout keeps to the tranche of its year; what comes after the end belongs to the last.
create function funding.check_tranche() returns trigger language plpgsql as $$
declare
    d funding.grant_decision := funding.in_force(new.programme_id);
    in_year integer := funding.budget_year_of(new.programme_id, new.payout_on);
begin
    if d.id is not null
       and (select sum(payout_cents - repaid_cents) from funding.drawdown
             where programme_id = new.programme_id and funding.budget_year_of(programme_id, payout_on) = in_year)
           > coalesce((select grant_cap_cents from funding.year_tranche where grant_decision_id = d.id and year = in_year), 0) then
        raise exception 'more paid out in % than its tranche', in_year using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger payouts_stay_within_the_tranche after insert or update on funding.drawdown
    deferrable initially deferred for each row when (new.payout_on is not null) execute function funding.check_tranche();

-- Only members with a vote are missing among the votes when they are excluded.
create or replace function funding.check_votes() returns trigger language plpgsql as $$
declare
    d funding.decision;
begin
    select * into d from funding.decision where id = new.decision_id;
    if d.yes + d.no + d.abstained
       + (select count(*) from funding.decision_exclusion x join funding.member m on m.id = x.member_id
           where x.decision_id = d.id and m.voting) > d.present then
        raise exception 'decision % counts excluded members', d.number using errcode = '23514';
    end if;
    return null;
end
$$;
