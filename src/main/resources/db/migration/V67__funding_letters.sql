-- Letters of the granting body about missing publicity, and since when a year is closed.

create table funding.publicity_letter (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    measure_id   integer     not null references funding.measure,
    medium       text        not null check (medium <> ''),
    letter_on    date        not null,
    -- By the rule of the letter's day; what is asked of an old letter does not change with the law.
    cure_until   date        not null check (cure_until >= letter_on),
    cured_on     date        check (cured_on >= letter_on),
    cure         text        not null default '',
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    check ((cured_on is null) = (cure = ''))
);

create function funding.check_publicity_letter() returns trigger language plpgsql as $$
begin
    if old.cured_on is not null
       or (new.programme_id, new.measure_id, new.medium, new.letter_on, new.cure_until)
          is distinct from (old.programme_id, old.measure_id, old.medium, old.letter_on, old.cure_until) then
        raise exception 'publicity letter % is never rewritten', old.id using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger publicity_letter_is_only_cured before update on funding.publicity_letter
    for each row execute function funding.check_publicity_letter();
create trigger publicity_letter_stays before delete on funding.publicity_letter
    for each row execute function funding.refuse_change();
create trigger keep_history after insert or update on funding.publicity_letter
    for each row execute function funding.keep_history();

create function funding.publicity_letters_as_of(programme integer, day date, known timestamptz)
returns setof funding.publicity_letter language sql stable as $$
    select (jsonb_populate_record(null::funding.publicity_letter, s.data)).*
      from (select distinct on (key) data from funding.on_record(programme, 'publicity_letter', known)
             where (data ->> 'letter_on')::date <= day
               and coalesce((data ->> 'cured_on')::date <= day, true)
             order by key, id desc) s
$$;

create function funding.keep_budget_year() returns trigger language plpgsql as $$
begin
    insert into funding.row_history (programme_id, entity, key, at, data)
    values (new.programme_id, 'budget_year', new.year::text, new.changed_at, to_jsonb(new));
    return null;
end
$$;
create trigger keep_history after insert or update on funding.budget_year
    for each row execute function funding.keep_budget_year();
insert into funding.row_history (programme_id, entity, key, at, data)
select programme_id, 'budget_year', year::text, changed_at, to_jsonb(y) from funding.budget_year y;
