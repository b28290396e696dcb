-- Orders, receipts and the ledger of what they do to a measure's year. Every figure is a sum over plan_entry and
-- money_entry; rows of documents carry words and states, never sums.

create table funding.party (
    id             integer generated always as identity primary key,
    programme_id   integer not null references funding.programme,
    name           text    not null check (name <> ''),
    address        text    not null default '',
    vat_id         text    not null default '',
    in_house       boolean not null default false,
    natural_person boolean not null default false,
    unique (programme_id, name)
);

-- Years of a programme; without a row a year is open.
create table funding.budget_year (
    programme_id integer     not null references funding.programme,
    year         integer     not null,
    state        text        not null check (state in ('OPEN', 'CLOSED')),
    changed_by   text        not null,
    changed_at   timestamptz not null,
    primary key (programme_id, year)
);

create table funding.procurement (
    id                  integer     generated always as identity primary key,
    programme_id        integer     not null references funding.programme,
    number              text        not null,
    subject             text        not null check (subject <> ''),
    need_key            text        not null check (need_key <> ''),
    estimated_net_cents bigint      not null check (estimated_net_cents > 0),
    estimated_on        date        not null,
    estimate_basis      text        not null check (estimate_basis <> ''),
    vat_bp              integer     not null check (vat_bp between 0 and 10000),
    procedure           text        check (procedure in ('DIRECT', 'NEGOTIATED', 'RESTRICTED', 'OPEN', 'EU_OPEN',
                                                         'IN_HOUSE', 'FRAMEWORK_CALL')),
    procedure_reason    text        not null default '',
    lot_decision        text        not null default '',
    award_reason        text        not null default '',
    winner_id           integer     references funding.party,
    awarded_net_cents   bigint,
    awarded_gross_cents bigint,
    bidder_info_on      date,
    awarded_on          date,
    cancel_reason       text        not null default '',
    state               text        not null check (state in ('NEED', 'PROCEDURE_CHOSEN', 'RUNNING', 'EVALUATION',
                                                              'BIDDERS_INFORMED', 'AWARDED', 'FINISHED', 'CANCELLED')),
    recorded_by         text        not null,
    recorded_at         timestamptz not null,
    unique (programme_id, number),
    check (state not in ('AWARDED', 'FINISHED') or
           (winner_id is not null and awarded_on is not null and award_reason <> '' and procedure is not null)),
    check (state <> 'CANCELLED' or cancel_reason <> '')
);

create table funding.procurement_measure (
    procurement_id integer not null references funding.procurement,
    measure_id     integer not null references funding.measure,
    primary key (procurement_id, measure_id)
);

create table funding.procurement_invitation (
    procurement_id integer not null references funding.procurement,
    party_id       integer not null references funding.party,
    suitable       text    not null default '',
    primary key (procurement_id, party_id)
);

create table funding.procurement_offer (
    procurement_id  integer     not null references funding.procurement,
    party_id        integer     not null references funding.party,
    received_at     timestamptz not null,
    net_cents       bigint      not null check (net_cents > 0),
    gross_cents     bigint      not null check (gross_cents >= net_cents),
    formally_ok     boolean     not null,
    score           integer,
    rejected_reason text        not null default '',
    recorded_by     text        not null,
    primary key (procurement_id, party_id)
);

create table funding.procurement_evaluator (
    procurement_id integer not null references funding.procurement,
    user_id        text    not null,
    party_id       integer references funding.party,
    no_conflict    boolean not null,
    primary key (procurement_id, user_id)
);

create table funding.commitment (
    id             integer     generated always as identity primary key,
    programme_id   integer     not null references funding.programme,
    number         text        not null,
    party_id       integer     not null references funding.party,
    procurement_id integer     references funding.procurement,
    subject        text        not null check (subject <> ''),
    order_date     date        not null,
    service_from   date        not null,
    service_to     date        not null,
    net_cents      bigint      not null check (net_cents > 0),
    vat_bp         integer     not null check (vat_bp between 0 and 10000),
    gross_cents    bigint      not null,
    state          text        not null check (state in ('DRAFT', 'ACTIVE', 'PARTLY_INVOICED', 'DONE', 'CANCELLED')),
    closed_on      date,
    close_reason   text        not null default '',
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    unique (programme_id, number),
    check (service_from <= service_to),
    check (gross_cents = (net_cents * (10000 + vat_bp) + 5000) / 10000),
    check (state not in ('DONE', 'CANCELLED') or (closed_on is not null and close_reason <> ''))
);

create table funding.commitment_line (
    id            integer generated always as identity primary key,
    commitment_id integer not null references funding.commitment,
    measure_id    integer not null references funding.measure,
    year          integer not null,
    gross_cents   bigint  not null check (gross_cents > 0),
    unique (commitment_id, measure_id, year)
);
create trigger commitment_line_is_append_only before update or delete on funding.commitment_line
    for each row execute function funding.refuse_change();

create function funding.check_commitment_sum() returns trigger language plpgsql as $$
begin
    if (select gross_cents from funding.commitment where id = new.commitment_id)
       <> (select sum(gross_cents) from funding.commitment_line where commitment_id = new.commitment_id) then
        raise exception 'lines of commitment % do not add up to its gross', new.commitment_id using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger commitment_adds_up after insert on funding.commitment_line
    deferrable initially deferred for each row execute function funding.check_commitment_sum();

create function funding.refuse_other_words() returns trigger language plpgsql as $$
begin
    if (new.programme_id, new.number, new.party_id, new.order_date, new.net_cents, new.vat_bp, new.gross_cents)
       is distinct from
       (old.programme_id, old.number, old.party_id, old.order_date, old.net_cents, old.vat_bp, old.gross_cents) then
        raise exception '% is never rewritten', tg_table_name using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger commitment_is_never_rewritten before update on funding.commitment
    for each row execute function funding.refuse_other_words();
create trigger commitment_stays before delete on funding.commitment
    for each row execute function funding.refuse_change();

create table funding.proof (
    id               integer     generated always as identity primary key,
    programme_id     integer     not null references funding.programme,
    number           text        not null,
    kind             text        not null check (kind in ('INTERIM', 'FINAL')),
    period_from      date        not null,
    period_to        date        not null,
    due_on           date        not null,
    narrative        text        not null default '',
    figures          jsonb,
    figures_hash     text,
    submitted_on     date,
    recognised_cents bigint,
    state            text        not null check (state in ('IN_PROGRESS', 'SUBMITTED', 'RECOGNISED', 'CUT')),
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    unique (programme_id, number),
    check (period_from <= period_to),
    check (state = 'IN_PROGRESS' or (submitted_on is not null and figures_hash is not null))
);

create table funding.receipt (
    id                       integer     generated always as identity primary key,
    programme_id             integer     not null references funding.programme,
    number                   text        not null,
    kind                     text        not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'CORRECTION')),
    corrects_id              integer     references funding.receipt,
    party_id                 integer     not null references funding.party,
    invoice_number           text        not null check (invoice_number <> ''),
    -- Upper case, letters and digits only: how two numbers are compared.
    invoice_key              text        not null check (invoice_key ~ '^[0-9A-Z]+$'),
    invoice_date             date        not null,
    received_on              date        not null,
    order_date               date        not null,
    service_from             date        not null,
    service_to               date        not null,
    subject                  text        not null check (subject <> ''),
    net_cents                bigint      not null,
    vat_cents                bigint      not null,
    gross_cents              bigint      not null,
    discount_cents           bigint      not null,
    deduction_cents          bigint      not null,
    not_eligible_vat_cents   bigint      not null,
    not_eligible_other_cents bigint      not null,
    not_eligible_reason      text        not null default '',
    paid_cents               bigint      not null generated always as (gross_cents - discount_cents - deduction_cents) stored,
    eligible_cents           bigint      not null generated always as
        (gross_cents - discount_cents - deduction_cents - not_eligible_vat_cents - not_eligible_other_cents) stored,
    cash_reference           text        not null default '',
    payment_date             date,
    recorded_by              text        not null,
    recorded_at              timestamptz not null,
    factual_by               text,
    factual_at               timestamptz,
    released_by              text,
    released_at              timestamptz,
    state                    text        not null check (state in ('RECORDED', 'CHECKED', 'RELEASED', 'PAID', 'IN_PROOF',
                                                                   'RECOGNISED', 'PARTLY_RECOGNISED', 'REJECTED',
                                                                   'PARKED', 'CANCELLED')),
    parked_from              text,
    state_reason             text        not null default '',
    recognised_cents         bigint,
    proof_id                 integer     references funding.proof,
    unique (programme_id, number),
    check (service_from <= service_to),
    check (gross_cents = net_cents + vat_cents),
    check ((kind = 'CORRECTION') = (corrects_id is not null)),
    check (not_eligible_other_cents = 0 or not_eligible_reason <> ''),
    check (kind <> 'INVOICE' or (gross_cents > 0 and discount_cents >= 0 and deduction_cents >= 0
           and not_eligible_vat_cents >= 0 and not_eligible_other_cents >= 0
           and gross_cents - discount_cents - deduction_cents - not_eligible_vat_cents - not_eligible_other_cents >= 0)),
    check (kind <> 'CREDIT_NOTE' or (gross_cents < 0 and discount_cents <= 0 and deduction_cents <= 0
           and not_eligible_vat_cents <= 0 and not_eligible_other_cents <= 0
           and gross_cents - discount_cents - deduction_cents - not_eligible_vat_cents - not_eligible_other_cents <= 0)),
    -- Four eyes, whoever they belong to and whatever wrote the row.
    check (factual_by <> recorded_by),
    check (released_by <> recorded_by),
    check (state not in ('PAID', 'IN_PROOF', 'RECOGNISED', 'PARTLY_RECOGNISED', 'REJECTED')
           or (factual_by is not null and released_by is not null and payment_date is not null)),
    check (state not in ('IN_PROOF', 'RECOGNISED', 'PARTLY_RECOGNISED', 'REJECTED') or proof_id is not null),
    check ((state = 'PARKED') = (parked_from is not null)),
    check (state not in ('PARKED', 'CANCELLED') or state_reason <> '')
);

-- A cancelled invoice may come again.
create unique index no_invoice_twice on funding.receipt (programme_id, party_id, invoice_key)
    where state <> 'CANCELLED' and kind <> 'CORRECTION';

create table funding.receipt_line (
    id                 integer generated always as identity primary key,
    receipt_id         integer not null references funding.receipt,
    measure_id         integer not null references funding.measure,
    cost_type          text    not null,
    gross_cents        bigint  not null,
    deduction_cents    bigint  not null,
    not_eligible_cents bigint  not null,
    commitment_line_id integer references funding.commitment_line,
    closes_commitment  boolean not null,
    check (not closes_commitment or commitment_line_id is not null)
);
create trigger receipt_line_is_append_only before update or delete on funding.receipt_line
    for each row execute function funding.refuse_change();

create function funding.check_receipt_sum() returns trigger language plpgsql as $$
declare
    r funding.receipt;
    l record;
begin
    select * into r from funding.receipt where id = new.receipt_id;
    select sum(gross_cents) as gross, sum(deduction_cents) as deduction, sum(not_eligible_cents) as not_eligible into l
      from funding.receipt_line where receipt_id = r.id;
    if (l.gross, l.deduction, l.not_eligible) is distinct from
       (r.gross_cents, r.discount_cents + r.deduction_cents, r.not_eligible_vat_cents + r.not_eligible_other_cents) then
        raise exception 'lines of receipt % do not add up to it', r.number using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger receipt_adds_up after insert on funding.receipt_line
    deferrable initially deferred for each row execute function funding.check_receipt_sum();

create function funding.check_receipt() returns trigger language plpgsql as $$
begin
    if (new.programme_id, new.number, new.kind, new.corrects_id, new.party_id, new.invoice_number, new.invoice_key,
        new.invoice_date, new.received_on, new.order_date, new.service_from, new.service_to, new.net_cents, new.vat_cents,
        new.gross_cents, new.discount_cents, new.deduction_cents, new.not_eligible_vat_cents, new.not_eligible_other_cents,
        new.recorded_by, new.recorded_at)
       is distinct from
       (old.programme_id, old.number, old.kind, old.corrects_id, old.party_id, old.invoice_number, old.invoice_key,
        old.invoice_date, old.received_on, old.order_date, old.service_from, old.service_to, old.net_cents, old.vat_cents,
        old.gross_cents, old.discount_cents, old.deduction_cents, old.not_eligible_vat_cents, old.not_eligible_other_cents,
        old.recorded_by, old.recorded_at) then
        raise exception 'receipt % is never rewritten', old.number using errcode = '23001';
    end if;
    if old.proof_id is not null and
       (new.proof_id is distinct from old.proof_id or new.payment_date is distinct from old.payment_date
        or new.state not in ('IN_PROOF', 'RECOGNISED', 'PARTLY_RECOGNISED', 'REJECTED')) then
        raise exception 'receipt % is in a submitted proof', old.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger receipt_is_never_rewritten before update on funding.receipt
    for each row execute function funding.check_receipt();
create trigger receipt_stays before delete on funding.receipt
    for each row execute function funding.refuse_change();

create table funding.receipt_event (
    id         integer     generated always as identity primary key,
    receipt_id integer     not null references funding.receipt,
    state      text        not null,
    on_day     date        not null,
    user_id    text        not null,
    reason     text        not null,
    at         timestamptz not null
);
create trigger receipt_event_is_append_only before update or delete on funding.receipt_event
    for each row execute function funding.refuse_change();

-- COMMITTED is ordered and still open, INVOICED is invoiced without an order and not paid, ACTUAL is paid and eligible,
-- NOT_ELIGIBLE is paid from own funds alone.
create table funding.money_entry (
    id                 bigint      generated always as identity primary key,
    measure_id         integer     not null references funding.measure,
    year               integer     not null,
    kind               text        not null check (kind in ('COMMITTED', 'INVOICED', 'ACTUAL', 'NOT_ELIGIBLE')),
    cents              bigint      not null check (cents <> 0),
    on_day             date        not null,
    commitment_line_id integer     references funding.commitment_line,
    receipt_line_id    integer     references funding.receipt_line,
    reason             text        not null,
    recorded_by        text        not null,
    recorded_at        timestamptz not null,
    check (kind <> 'COMMITTED' or commitment_line_id is not null),
    check (kind = 'COMMITTED' or receipt_line_id is not null),
    check (kind <> 'ACTUAL' or year = extract(year from on_day) or reason <> '')
);
create index money_entry_measure on funding.money_entry (measure_id, year);
create index money_entry_commitment on funding.money_entry (commitment_line_id);
create index money_entry_receipt on funding.money_entry (receipt_line_id);

create trigger money_entry_is_append_only before update or delete on funding.money_entry
    for each row execute function funding.refuse_change();
create trigger money_entry_is_never_emptied before truncate on funding.money_entry
    for each statement execute function funding.refuse_change();

create function funding.check_money_entry() returns trigger language plpgsql as $$
begin
    if exists (select from funding.budget_year y join funding.measure m on m.programme_id = y.programme_id
                where m.id = new.measure_id and y.year = new.year and y.state = 'CLOSED') then
        raise exception 'year % is closed', new.year using errcode = '23514';
    end if;
    -- Like plan entries: one after the other.
    perform from funding.measure where id = new.measure_id for update;
    return new;
end
$$;
create trigger money_entry_is_sound before insert on funding.money_entry
    for each row execute function funding.check_money_entry();

create function funding.available(measure integer, in_year integer) returns bigint language sql stable as $$
    select coalesce((select sum(delta_cents) from funding.plan_entry where measure_id = measure and year = in_year), 0)::bigint
         - coalesce((select sum(cents) from funding.money_entry
                      where measure_id = measure and year = in_year and kind <> 'NOT_ELIGIBLE'), 0)::bigint
$$;

create function funding.check_available() returns trigger language plpgsql as $$
begin
    if funding.available(new.measure_id, new.year) < 0 then
        raise exception 'measure % has not enough in %: % cents missing', new.measure_id, new.year,
            -funding.available(new.measure_id, new.year) using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger money_is_available after insert on funding.money_entry
    deferrable initially deferred for each row execute function funding.check_available();
create constraint trigger plan_covers_what_is_bound after insert on funding.plan_entry
    deferrable initially deferred for each row execute function funding.check_available();

create function funding.check_never_below_zero() returns trigger language plpgsql as $$
begin
    if new.kind = 'COMMITTED' and
       (select sum(cents) from funding.money_entry
         where kind = 'COMMITTED' and commitment_line_id = new.commitment_line_id) < 0 then
        raise exception 'commitment line % would fall below 0', new.commitment_line_id using errcode = '23514';
    end if;
    if new.kind = 'INVOICED' and
       (select sum(cents) from funding.money_entry
         where kind = 'INVOICED' and receipt_line_id = new.receipt_line_id) < 0 then
        raise exception 'receipt line % would fall below 0', new.receipt_line_id using errcode = '23514';
    end if;
    -- An invoice with its corrections never counts less than nothing.
    if new.kind = 'ACTUAL' and exists (
            select from funding.receipt_line l join funding.receipt r on r.id = l.receipt_id
              join funding.receipt root on root.id = coalesce(r.corrects_id, r.id) and root.kind = 'INVOICE'
             where l.id = new.receipt_line_id
               and (select sum(e.cents) from funding.money_entry e
                      join funding.receipt_line l2 on l2.id = e.receipt_line_id
                      join funding.receipt r2 on r2.id = l2.receipt_id
                     where e.kind = 'ACTUAL' and e.measure_id = new.measure_id and root.id in (r2.id, r2.corrects_id)) < 0) then
        raise exception 'receipt of line % would count less than nothing', new.receipt_line_id using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger nothing_falls_below_zero after insert on funding.money_entry
    deferrable initially deferred for each row execute function funding.check_never_below_zero();
