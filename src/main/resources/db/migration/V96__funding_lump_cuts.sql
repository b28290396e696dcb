-- Lump sums by which the granting body cuts the grant at a proof of use or a call for money, without naming receipts. They are
-- spread over the measures and the two purses of the grant when they are recorded, and stay as they were; one that was taken back
-- is lifted by a row of its own.

create table funding.lump_cut (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    number       text        not null,
    proof_id     integer     references funding.proof,
    drawdown_id  integer     references funding.drawdown,
    -- Of the grant; below nothing where it lifts another one.
    cents        bigint      not null check (cents <> 0),
    -- Day of the letter.
    decided_on   date        not null,
    reason       text        not null check (reason <> ''),
    document_id  integer     not null references funding.document,
    lifts_id     integer     unique references funding.lump_cut,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    unique (programme_id, number),
    constraint lump_cut_is_at_one_thing check (num_nonnulls(proof_id, drawdown_id) = 1),
    constraint lump_cut_or_its_end check ((lifts_id is null) = (cents > 0))
);

create table funding.lump_cut_share (
    lump_cut_id   integer not null references funding.lump_cut,
    measure_id    integer not null references funding.measure,
    state_cents   bigint  not null,
    federal_cents bigint  not null,
    primary key (lump_cut_id, measure_id)
);

create trigger lump_cut_is_append_only before update or delete on funding.lump_cut
    for each row execute function funding.refuse_change();
create trigger lump_cut_share_is_append_only before update or delete on funding.lump_cut_share
    for each row execute function funding.refuse_change();

create function funding.check_lump_cut() returns trigger language plpgsql as $$
declare
    c funding.lump_cut := (select x from funding.lump_cut x
                            where x.id = case tg_table_name when 'lump_cut' then (to_jsonb(new) ->> 'id')::integer
                                              else (to_jsonb(new) ->> 'lump_cut_id')::integer end);
    lifted funding.lump_cut := (select x from funding.lump_cut x where x.id = c.lifts_id);
begin
    if c.cents is distinct from
       (select sum(state_cents + federal_cents)::bigint from funding.lump_cut_share where lump_cut_id = c.id) then
        raise exception 'lump cut % is not the sum of its shares', c.number using errcode = '23514';
    end if;
    if c.lifts_id is not null and
       (c.cents, c.proof_id, c.drawdown_id, c.programme_id) is distinct from
       (-lifted.cents, lifted.proof_id, lifted.drawdown_id, lifted.programme_id) then
        raise exception 'lump cut % does not lift %', c.number, lifted.number using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger lump_cut_adds_up after insert on funding.lump_cut
    deferrable initially deferred for each row execute function funding.check_lump_cut();
create constraint trigger lump_cut_share_adds_up after insert on funding.lump_cut_share
    deferrable initially deferred for each row execute function funding.check_lump_cut();
