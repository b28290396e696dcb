-- Rules as dated settings, grant decisions with their tranches, numbers without gaps, the audit trail.

alter table funding.programme
    add column grant_programme text not null default '',
    add column funding_body    text not null default '',
    add column file_reference  text not null default '',
    add column predecessor_id  integer references funding.programme;

-- Whoever owns a measure may record for it.
alter table funding.measure
    add column owner_id text,
    add column status   text not null default 'DECIDED'
        check (status in ('DRAFT', 'DECIDED', 'PREPARED', 'RUNNING', 'PAUSED', 'CLOSED', 'DROPPED'));

-- The value in force on a day is the one with the latest valid_from not after it; of equals, the one recorded last.
create table funding.rule (
    id           integer     generated always as identity primary key,
    programme_id integer     not null references funding.programme,
    key          text        not null,
    value        jsonb       not null,
    valid_from   date        not null,
    source       text        not null check (source <> ''),
    certainty    text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create index rule_in_force on funding.rule (programme_id, key, valid_from desc, id desc);

create trigger rule_is_append_only before update or delete on funding.rule
    for each row execute function funding.refuse_change();
create trigger rule_is_never_emptied before truncate on funding.rule
    for each statement execute function funding.refuse_change();

create table funding.number_series (
    programme_id integer not null references funding.programme,
    prefix       text    not null,
    year         integer not null,
    last         integer not null check (last > 0),
    primary key (programme_id, prefix, year)
);

create table funding.audit_entry (
    programme_id integer     not null references funding.programme,
    seq          integer     not null check (seq > 0),
    at           timestamptz not null,
    user_id      text        not null,
    roles        text        not null,
    action       text        not null,
    entity       text        not null,
    before       text        not null,
    after        text        not null,
    reason       text        not null,
    prev_hash    text        not null,
    hash         text        not null,
    primary key (programme_id, seq)
);

create trigger audit_entry_is_append_only before update or delete on funding.audit_entry
    for each row execute function funding.refuse_change();
create trigger audit_entry_is_never_emptied before truncate on funding.audit_entry
    for each statement execute function funding.refuse_change();

create function funding.check_audit_entry() returns trigger language plpgsql as $$
declare
    last funding.audit_entry;
begin
    select * into last from funding.audit_entry where programme_id = new.programme_id order by seq desc limit 1;
    if new.seq <> coalesce(last.seq, 0) + 1 or new.prev_hash <> coalesce(last.hash, '') then
        raise exception 'audit entry % does not continue the chain', new.seq using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger audit_entry_continues_the_chain before insert on funding.audit_entry
    for each row execute function funding.check_audit_entry();

-- Files stay where they are stored; here is what they are and that nobody swapped them.
create table funding.document (
    id              integer     generated always as identity primary key,
    programme_id    integer     not null references funding.programme,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name            text        not null check (name <> ''),
    mime            text        not null,
    size            bigint      not null check (size > 0),
    class           text        not null,
    confidentiality text        not null check (confidentiality in ('INTERNAL', 'PROCUREMENT', 'PUBLIC')),
    retain_until    date,
    content         bytea       not null,
    stored_by       text        not null,
    stored_at       timestamptz not null,
    unique (programme_id, sha256, name),
    check (size = length(content)),
    check (sha256 = encode(sha256(content), 'hex'))
);

create trigger document_is_append_only before update on funding.document
    for each row execute function funding.refuse_change();

create table funding.document_link (
    document_id integer not null references funding.document,
    entity      text    not null,
    entity_id   integer not null,
    primary key (document_id, entity, entity_id)
);

create table funding.grant_decision (
    id                   integer     generated always as identity primary key,
    programme_id         integer     not null references funding.programme,
    number               integer     not null check (number > 0),
    kind                 text        not null check (kind in ('INITIAL', 'AMENDMENT', 'FINAL', 'REVOCATION')),
    decided_on           date        not null,
    received_on          date        not null,
    effective_from       date        not null,
    approved_from        date        not null,
    approved_to          date        not null,
    early_start_from     date,
    rate_bp              integer     not null check (rate_bp between 0 and 10000),
    eligible_total_cents bigint      not null check (eligible_total_cents >= 0),
    grant_max_cents      bigint      not null check (grant_max_cents >= 0),
    final_instalment_bp  integer     not null check (final_instalment_bp between 0 and 10000),
    payment_grace        text        not null,
    file_reference       text        not null,
    document_id          integer     references funding.document,
    recorded_by          text        not null,
    recorded_at          timestamptz not null,
    -- From this moment on the plan follows it.
    adopted_at           timestamptz,
    unique (programme_id, number),
    check (approved_from < approved_to),
    check (early_start_from <= approved_from)
);

create table funding.year_tranche (
    grant_decision_id integer not null references funding.grant_decision,
    year              integer not null,
    grant_cap_cents   bigint  not null check (grant_cap_cents >= 0),
    transferable      boolean not null,
    primary key (grant_decision_id, year)
);

create trigger year_tranche_is_append_only before update or delete on funding.year_tranche
    for each row execute function funding.refuse_change();

create function funding.check_grant_decision() returns trigger language plpgsql as $$
begin
    if old.adopted_at is null and new.adopted_at is not null then
        old.adopted_at := new.adopted_at;
        if old is not distinct from new then
            return new;
        end if;
    end if;
    raise exception 'grant decision % is append-only', old.number using errcode = '23001';
end
$$;

create trigger grant_decision_is_only_adopted before update on funding.grant_decision
    for each row execute function funding.check_grant_decision();
create trigger grant_decision_stays before delete on funding.grant_decision
    for each row execute function funding.refuse_change();

create table funding.ancillary_condition (
    id                integer generated always as identity primary key,
    grant_decision_id integer not null references funding.grant_decision,
    number            integer not null check (number > 0),
    wording           text    not null,
    due_on            date,
    responsible       text    not null default '',
    done_on           date,
    evidence          text    not null default '',
    unique (grant_decision_id, number)
);

-- The grant's share, half up on the cent; negative amounts mirrored.
create function funding.share(cents bigint, rate_bp integer) returns bigint language sql immutable as $$
    select sign(cents)::bigint * ((abs(cents) * rate_bp + 5000) / 10000)
$$;
