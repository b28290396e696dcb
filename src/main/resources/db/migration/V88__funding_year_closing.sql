-- A year in closing takes what belongs to it and no new orders; finance decides over the rests, the lead closes.

alter table funding.budget_year drop constraint budget_year_state_check,
    add constraint budget_year_state_check check (state in ('OPEN', 'CLOSING', 'CLOSED'));

create function funding.check_budget_year() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' and new.state <> 'CLOSING')
       or (tg_op = 'UPDATE' and (old.state, new.state) not in (('OPEN', 'CLOSING'), ('CLOSING', 'CLOSED'), ('CLOSING', 'OPEN'),
                                                               ('CLOSED', 'OPEN'))) then
        raise exception 'year % does not become %', new.year, new.state using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger budget_year_goes_its_way before insert or update on funding.budget_year
    for each row execute function funding.check_budget_year();

create table funding.year_remainder (
    id            bigint      generated always as identity primary key,
    programme_id  integer     not null references funding.programme,
    year          integer     not null,
    commitment_id integer     not null references funding.commitment,
    remainder     text        not null check (remainder in ('CARRY', 'RELEASE')),
    decided_by    text        not null,
    decided_at    timestamptz not null
);
create index year_remainder_of on funding.year_remainder (programme_id, year, commitment_id, id desc);
create trigger year_remainder_is_append_only before update or delete on funding.year_remainder
    for each row execute function funding.refuse_change();
create trigger year_remainder_is_never_emptied before truncate on funding.year_remainder
    for each statement execute function funding.refuse_change();

create function funding.check_year_of_commitment() returns trigger language plpgsql as $$
begin
    if exists (select from funding.budget_year y join funding.commitment c on c.programme_id = y.programme_id
                where c.id = new.commitment_id and y.year = new.year and y.state <> 'OPEN') then
        raise exception 'year % takes no new orders', new.year using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger commitment_line_of_an_open_year before insert on funding.commitment_line
    for each row execute function funding.check_year_of_commitment();
