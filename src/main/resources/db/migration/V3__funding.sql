-- The funded measures: programme, classification, measures, plan. The plan is a ledger: what a year holds is the sum of
-- its entries, an entry is never changed, a plan version once frozen takes no more.

create schema if not exists funding;

create table funding.programme (
    id           integer generated always as identity primary key,
    code         text    not null unique,
    name         text    not null,
    applicant    text    not null,
    planned_from date    not null,
    planned_to   date    not null,
    check (planned_from < planned_to)
);

create table funding.dimension (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    key          text    not null,
    label        text    not null,
    is_primary   boolean not null,
    unique (programme_id, key)
);

create unique index one_primary_dimension on funding.dimension (programme_id) where is_primary;

create table funding.category (
    id           integer generated always as identity primary key,
    dimension_id integer not null references funding.dimension,
    number       integer not null check (number > 0),
    name_de      text    not null,
    name_en      text    not null,
    unique (dimension_id, number),
    unique (dimension_id, name_de)
);

create table funding.measure (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    number       integer not null check (number > 0),
    title_de     text    not null,
    title_en     text    not null,
    public_de    text    not null,
    public_en    text    not null,
    unique (programme_id, number)
);

-- At most one category of each dimension.
create table funding.measure_category (
    measure_id   integer not null references funding.measure,
    dimension_id integer not null references funding.dimension,
    category_id  integer not null references funding.category,
    primary key (measure_id, dimension_id)
);

create table funding.measure_quarter (
    measure_id integer not null references funding.measure,
    quarter    text    not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    primary key (measure_id, quarter)
);

create table funding.plan_version (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    number       integer     not null check (number > 0),
    label        text        not null,
    kind         text        not null check (kind in ('CONCEPT', 'DECISION', 'UPDATE')),
    frozen_at    timestamptz,
    unique (programme_id, number)
);

create table funding.plan_entry (
    id              bigint      generated always as identity primary key,
    measure_id      integer     not null references funding.measure,
    year            integer     not null,
    delta_cents     bigint      not null check (delta_cents <> 0),
    plan_version_id integer     not null references funding.plan_version,
    effective_on    date        not null,
    recorded_at     timestamptz not null
);

create index plan_entry_measure on funding.plan_entry (measure_id, year);

create table funding.import_note (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    measure_id   integer references funding.measure,
    sentence     text    not null
);

create function funding.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = '23001';
end
$$;

create trigger plan_entry_is_append_only before update or delete on funding.plan_entry
    for each row execute function funding.refuse_change();

create function funding.check_plan_entry() returns trigger language plpgsql as $$
declare
    p funding.programme;
    v funding.plan_version;
begin
    select programme.* into p from funding.programme join funding.measure on measure.programme_id = programme.id
     where measure.id = new.measure_id;
    select * into v from funding.plan_version where id = new.plan_version_id;
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

create trigger plan_entry_is_sound before insert on funding.plan_entry
    for each row execute function funding.check_plan_entry();

create view funding.budget_line as
select measure_id, year, sum(delta_cents)::bigint as cents
  from funding.plan_entry
 group by measure_id, year;

-- What the world may know. Nothing else of this schema is readable for a public process.
create view funding.board as
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
  left join funding.budget_line b on b.measure_id = m.id;
