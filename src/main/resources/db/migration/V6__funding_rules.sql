-- What V3 left to good behaviour, the database now holds itself.

-- A programme is on the public board only when somebody said so.
alter table funding.programme add column is_public boolean not null default false;
update funding.programme set is_public = true where code = 'RB-NOS-2022';

create or replace view funding.board as
select p.code as programme_code, p.name as programme_name, p.planned_from, p.planned_to,
       c.number as category_number, c.name_de as category_de, c.name_en as category_en,
       m.number, m.title_de, m.title_en, m.public_de, m.public_en,
       b.year, b.cents,
       array(select q.quarter from funding.measure_quarter q where q.measure_id = m.id order by q.quarter) as quarters
  from funding.measure m
  join funding.programme p on p.id = m.programme_id
  join funding.dimension d on d.programme_id = p.id and d.is_primary
  join funding.measure_category mc on mc.measure_id = m.id and mc.dimension_id = d.id
  join funding.category c on c.id = mc.category_id
  left join funding.budget_line b on b.measure_id = m.id
 where p.is_public;

-- A measure's categories are of its own programme, and each stands under its own dimension.
alter table funding.dimension add unique (id, programme_id);
alter table funding.category add unique (id, dimension_id);
alter table funding.measure_category
    add constraint category_of_its_dimension
        foreign key (category_id, dimension_id) references funding.category (id, dimension_id);

create function funding.check_measure_category() returns trigger language plpgsql as $$
begin
    if not exists (select from funding.measure m join funding.dimension d on d.programme_id = m.programme_id
                    where m.id = new.measure_id and d.id = new.dimension_id) then
        raise exception 'dimension % belongs to another programme than measure %', new.dimension_id, new.measure_id
            using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger measure_category_is_sound before insert or update on funding.measure_category
    for each row execute function funding.check_measure_category();

-- The ledger is not emptied either, and a frozen version stays as it is.
create trigger plan_entry_is_never_emptied before truncate on funding.plan_entry
    for each statement execute function funding.refuse_change();

create function funding.refuse_thaw() returns trigger language plpgsql as $$
begin
    raise exception 'plan version % is frozen', old.number using errcode = '23514';
end
$$;

create trigger plan_version_stays_frozen before update or delete on funding.plan_version
    for each row when (old.frozen_at is not null) execute function funding.refuse_thaw();

-- Quarters are planned only where the programme runs.
create function funding.check_measure_quarter() returns trigger language plpgsql as $$
declare
    first_day date := make_date(left(new.quarter, 4)::integer, right(new.quarter, 1)::integer * 3 - 2, 1);
begin
    if not exists (select from funding.measure m join funding.programme p on p.id = m.programme_id
                    where m.id = new.measure_id
                      and p.planned_from < first_day + interval '3 months' and p.planned_to >= first_day) then
        raise exception 'quarter % lies outside the programme', new.quarter using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger measure_quarter_is_sound before insert or update on funding.measure_quarter
    for each row execute function funding.check_measure_quarter();

-- As in V3, and nobody freezes the version while an entry is on its way into it.
create or replace function funding.check_plan_entry() returns trigger language plpgsql as $$
declare
    p funding.programme;
    v funding.plan_version;
begin
    select programme.* into p from funding.programme join funding.measure on measure.programme_id = programme.id
     where measure.id = new.measure_id;
    select * into v from funding.plan_version where id = new.plan_version_id for share;
    if v.programme_id <> p.id then
        raise exception 'plan version % belongs to another programme', v.id using errcode = '23514';
    end if;
    if v.frozen_at is not null then
        raise exception 'plan version % is frozen', v.number using errcode = '23514';
    end if;
    if new.year not between extract(year from p.planned_from) and extract(year from p.planned_to) then
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
