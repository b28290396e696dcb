-- Money from the granting body, other income, what was reported and frozen.

create table funding.drawdown (
    id              integer     generated always as identity primary key,
    programme_id    integer     not null references funding.programme,
    number          text        not null,
    procedure       text        not null check (procedure in ('VORSCHUSS', 'ERSTATTUNG')),
    requested_on    date        not null,
    expected_cents  bigint      not null check (expected_cents >= 0),
    requested_cents bigint      not null check (requested_cents > 0),
    payout_on       date,
    payout_cents    bigint      check (payout_cents > 0),
    use_until       date,
    state           text        not null check (state in ('DRAFT', 'RELEASED', 'SUBMITTED', 'PAID_OUT', 'REPAID', 'WITHDRAWN')),
    repaid_cents    bigint      not null default 0 check (repaid_cents >= 0),
    repaid_on       date,
    prepared_by     text        not null,
    released_by     text,
    recorded_at     timestamptz not null,
    unique (programme_id, number),
    check (payout_cents <= requested_cents),
    check (repaid_cents <= coalesce(payout_cents, 0)),
    check (state not in ('PAID_OUT', 'REPAID') or (payout_on is not null and payout_cents is not null and use_until is not null)),
    check (released_by <> prepared_by)
);

create table funding.drawdown_item (
    drawdown_id integer not null references funding.drawdown,
    due_on      date    not null,
    cents       bigint  not null check (cents > 0),
    purpose     text    not null
);
create trigger drawdown_item_is_append_only before update or delete on funding.drawdown_item
    for each row execute function funding.refuse_change();
create trigger drawdown_stays before delete on funding.drawdown
    for each row execute function funding.refuse_change();

-- Never more than the grant without its final instalment, until a final proof was recognised.
create function funding.check_drawdown() returns trigger language plpgsql as $$
declare
    d funding.grant_decision := funding.in_force(new.programme_id);
    held bigint;
begin
    if d.id is not null then
        held := case when exists (select from funding.proof where programme_id = new.programme_id and kind = 'FINAL'
                                                              and state in ('RECOGNISED', 'CUT'))
                     then 0 else funding.share(d.grant_max_cents, d.final_instalment_bp) end;
        if (select coalesce(sum(payout_cents - repaid_cents), 0) from funding.drawdown where programme_id = new.programme_id)
           > d.grant_max_cents - held then
            raise exception 'more paid out than the grant allows' using errcode = '23514';
        end if;
    end if;
    return null;
end
$$;
create constraint trigger payouts_stay_within_the_grant after insert or update on funding.drawdown
    deferrable initially deferred for each row execute function funding.check_drawdown();

create table funding.income (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    measure_id   integer     references funding.measure,
    received_on  date        not null,
    payer        text        not null check (payer <> ''),
    reason       text        not null check (reason <> ''),
    cents        bigint      not null check (cents > 0),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create trigger income_is_append_only before update or delete on funding.income
    for each row execute function funding.refuse_change();

-- Frozen reports: the two times they were made for, their figures as text, the hash of it.
create table funding.frozen_report (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    kind         text        not null,
    as_of        date        not null,
    known_at     timestamptz not null,
    figures      text        not null,
    hash         text        not null check (hash = encode(sha256(convert_to(figures, 'UTF8')), 'hex')),
    frozen_by    text        not null,
    frozen_at    timestamptz not null
);
create trigger frozen_report_is_append_only before update or delete on funding.frozen_report
    for each row execute function funding.refuse_change();

-- A line of the cash system's file is taken once.
create table funding.cash_line (
    programme_id integer     not null references funding.programme,
    line_key     text        not null,
    receipt_id   integer     not null references funding.receipt,
    imported_at  timestamptz not null,
    primary key (programme_id, line_key)
);
