-- Plan versions with a frozen picture and its hash; virements; what a year may hold.

alter table funding.plan_version
    add column state             text not null default 'DECIDED'
        check (state in ('DRAFT', 'DECIDED', 'APPROVED', 'SUPERSEDED')),
    add column grant_decision_id integer references funding.grant_decision,
    add column valid_from        date,
    add column frozen_hash       text,
    -- Measured against this one is how far a virement strays.
    add column is_approved_base  boolean not null default false;

create table funding.plan_version_line (
    plan_version_id integer not null references funding.plan_version,
    measure_id      integer not null references funding.measure,
    year            integer not null,
    cents           bigint  not null check (cents >= 0),
    primary key (plan_version_id, measure_id, year)
);

create trigger plan_version_line_is_append_only before update or delete on funding.plan_version_line
    for each row execute function funding.refuse_change();
create trigger plan_version_line_is_never_emptied before truncate on funding.plan_version_line
    for each statement execute function funding.refuse_change();

create function funding.check_plan_version_line() returns trigger language plpgsql as $$
begin
    if (select frozen_at is not null from funding.plan_version where id = new.plan_version_id for share) then
        raise exception 'plan version % is frozen', new.plan_version_id using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger plan_version_line_only_before_the_freeze before insert on funding.plan_version_line
    for each row execute function funding.check_plan_version_line();

-- The one text whose hash is the version's: measure number, year, cents, in that order.
create function funding.plan_version_hash(version integer) returns text language sql stable as $$
    select encode(sha256(convert_to(coalesce(
               string_agg(m.number || ';' || l.year || ';' || l.cents, chr(10) order by m.number, l.year), ''), 'UTF8')), 'hex')
      from funding.plan_version_line l join funding.measure m on m.id = l.measure_id
     where l.plan_version_id = version
$$;

-- Versions frozen before there were pictures get theirs.
alter table funding.plan_version disable trigger plan_version_stays_frozen;
alter table funding.plan_version_line disable trigger plan_version_line_only_before_the_freeze;
insert into funding.plan_version_line
select plan_version_id, measure_id, year, sum(delta_cents) from funding.plan_entry group by 1, 2, 3;
update funding.plan_version v
   set frozen_hash = funding.plan_version_hash(v.id), is_approved_base = (v.number = 1),
       valid_from = (select planned_from from funding.programme where id = v.programme_id)
 where frozen_at is not null;
alter table funding.plan_version enable trigger plan_version_stays_frozen;
alter table funding.plan_version_line enable trigger plan_version_line_only_before_the_freeze;

-- A frozen version keeps its content; only its standing goes on (superseded, no longer the base).
drop trigger plan_version_stays_frozen on funding.plan_version;
create or replace function funding.refuse_thaw() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        new.state := old.state;
        new.is_approved_base := old.is_approved_base;
        if new is not distinct from old then
            return null;
        end if;
    end if;
    raise exception 'plan version % is frozen', old.number using errcode = '23514';
end
$$;
create trigger plan_version_stays_frozen after update on funding.plan_version
    for each row when (old.frozen_at is not null) execute function funding.refuse_thaw();
-- Before, so that the reason is named and not a reference that happens to be in the way.
create trigger plan_version_stays before delete on funding.plan_version
    for each row when (old.frozen_at is not null) execute function funding.refuse_thaw();

create unique index one_approved_base on funding.plan_version (programme_id) where is_approved_base;

create table funding.virement (
    id                   integer     generated always as identity primary key,
    programme_id         integer     not null references funding.programme,
    number               text        not null,
    kind                 text        not null check (kind in ('TRANSFER', 'YEAR_SHIFT', 'RETURN', 'INCREASE')),
    reason               text        not null check (reason <> ''),
    level                text        not null check (level in ('INTERNAL', 'AUTHORITY')),
    own_funds            boolean     not null,
    state                text        not null
        check (state in ('SUBMITTED', 'DECIDED', 'REQUESTED', 'EFFECTIVE', 'REJECTED', 'WITHDRAWN')),
    grant_decision_id    integer     references funding.grant_decision,
    approved_on          date,
    approval_document_id integer     references funding.document,
    effective_on         date,
    recorded_by          text        not null,
    recorded_at          timestamptz not null,
    unique (programme_id, number),
    check (kind in ('TRANSFER', 'YEAR_SHIFT') or grant_decision_id is not null),
    check (state <> 'EFFECTIVE' or level = 'INTERNAL'
           or (approved_on is not null and approval_document_id is not null))
);

create table funding.virement_line (
    virement_id integer not null references funding.virement,
    measure_id  integer not null references funding.measure,
    year        integer not null,
    delta_cents bigint  not null check (delta_cents <> 0),
    primary key (virement_id, measure_id, year)
);

create trigger virement_line_is_append_only before update or delete on funding.virement_line
    for each row execute function funding.refuse_change();

create function funding.check_virement_effective() returns trigger language plpgsql as $$
begin
    if old.state in ('EFFECTIVE', 'REJECTED', 'WITHDRAWN') then
        raise exception 'virement % is finished', old.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger virement_ends_once before update on funding.virement
    for each row execute function funding.check_virement_effective();
create trigger virement_stays before delete on funding.virement
    for each row execute function funding.refuse_change();

alter table funding.plan_entry
    alter column plan_version_id drop not null,
    add column virement_id integer references funding.virement,
    add constraint plan_entry_has_one_origin check (num_nonnulls(plan_version_id, virement_id) = 1);

create index plan_entry_virement on funding.plan_entry (virement_id) where virement_id is not null;

-- What is planned beyond the grant, marked "Eigenmittel über Förderung": not counted against cap and maximum.
create table funding.own_funds_beyond_grant (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    year         integer     not null,
    cents        bigint      not null check (cents <> 0),
    virement_id  integer     references funding.virement,
    effective_on date        not null,
    reason       text        not null check (reason <> ''),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create trigger own_funds_are_append_only before update or delete on funding.own_funds_beyond_grant
    for each row execute function funding.refuse_change();

create function funding.in_force(programme integer) returns funding.grant_decision language sql stable as $$
    select * from funding.grant_decision where programme_id = programme and adopted_at is not null
     order by effective_from desc, number desc limit 1
$$;

create or replace function funding.check_plan_entry() returns trigger language plpgsql as $$
declare
    p funding.programme;
    v funding.plan_version;
    u funding.virement;
begin
    select programme.* into p from funding.programme join funding.measure on measure.programme_id = programme.id
     where measure.id = new.measure_id;
    if new.plan_version_id is not null then
        select * into v from funding.plan_version where id = new.plan_version_id for share;
        if v.programme_id <> p.id then
            raise exception 'plan version % belongs to another programme', v.id using errcode = '23514';
        end if;
        if v.frozen_at is not null then
            raise exception 'plan version % is frozen', v.number using errcode = '23514';
        end if;
    elsif new.virement_id is not null then
        select * into u from funding.virement where id = new.virement_id;
        if u.programme_id <> p.id then
            raise exception 'virement % belongs to another programme', u.id using errcode = '23514';
        end if;
        if u.state <> 'EFFECTIVE' then
            raise exception 'virement % is not effective', u.number using errcode = '23514';
        end if;
    end if;
    if new.delta_cents > 0
       and new.year not between extract(year from p.planned_from) and extract(year from p.planned_to)
       and not exists (select from funding.grant_decision d
                        where d.programme_id = p.id and d.adopted_at is not null
                          and new.year between extract(year from d.approved_from) and extract(year from d.approved_to)) then
        raise exception 'year % lies outside the programme', new.year using errcode = '23514';
    end if;
    -- Entries of one measure come one after the other, so that two cannot both use the same rest.
    perform from funding.measure where id = new.measure_id for update;
    if coalesce((select sum(delta_cents) from funding.plan_entry
                  where measure_id = new.measure_id and year = new.year), 0) + new.delta_cents < 0 then
        raise exception 'plan of measure % in % would fall below 0', new.measure_id, new.year using errcode = '23514';
    end if;
    return new;
end
$$;

-- At the end of the transaction: the year keeps within its tranche, the whole within the grant, the plan within the
-- approved years (once there is a decision), and a virement moved exactly what it says.
create function funding.check_plan() returns trigger language plpgsql as $$
declare
    p integer := (select programme_id from funding.measure where id = new.measure_id);
    d funding.grant_decision := funding.in_force(p);
    cap bigint;
    planned bigint;
begin
    if d.id is not null then
        select grant_cap_cents into cap from funding.year_tranche where grant_decision_id = d.id and year = new.year;
        select coalesce(sum(e.delta_cents), 0) into planned from funding.plan_entry e
          join funding.measure m on m.id = e.measure_id where m.programme_id = p and e.year = new.year;
        planned := planned - coalesce((select sum(cents) from funding.own_funds_beyond_grant
                                        where programme_id = p and year = new.year), 0);
        if funding.share(planned, d.rate_bp) > coalesce(cap, 0) then
            raise exception 'plan of % exceeds the tranche of %', new.year, coalesce(cap, 0) using errcode = '23514';
        end if;
        select coalesce(sum(e.delta_cents), 0) into planned from funding.plan_entry e
          join funding.measure m on m.id = e.measure_id where m.programme_id = p;
        planned := planned - coalesce((select sum(cents) from funding.own_funds_beyond_grant where programme_id = p), 0);
        if funding.share(planned, d.rate_bp) > d.grant_max_cents then
            raise exception 'plan exceeds the grant of %', d.grant_max_cents using errcode = '23514';
        end if;
    end if;
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
create constraint trigger plan_keeps_its_limits after insert on funding.plan_entry
    deferrable initially deferred for each row execute function funding.check_plan();

create function funding.check_virement_sum() returns trigger language plpgsql as $$
declare
    u funding.virement;
    total bigint;
begin
    select * into u from funding.virement where id = new.virement_id;
    select sum(delta_cents) into total from funding.virement_line where virement_id = u.id;
    if u.kind in ('TRANSFER', 'YEAR_SHIFT') and total <> 0 then
        raise exception 'virement % does not add up to 0', u.number using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger virement_adds_up after insert on funding.virement_line
    deferrable initially deferred for each row execute function funding.check_virement_sum();
