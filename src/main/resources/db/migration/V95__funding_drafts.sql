-- What an outside provider prepares: an order, a receipt or a virement as it was typed. Nothing of it is booked; it becomes the
-- real thing when somebody else of the county adopts it.

create table funding.draft (
    id            integer     generated always as identity primary key,
    programme_id  integer     not null references funding.programme,
    number        text        not null,
    kind          text        not null check (kind in ('ORDER', 'RECEIPT', 'VIREMENT')),
    subject       text        not null check (subject <> ''),
    -- Fields of the form as typed; forgotten when the draft is withdrawn.
    fields        jsonb       not null,
    revision      integer     not null check (revision > 0),
    state         text        not null check (state in ('WAITING', 'SENT_BACK', 'ADOPTED', 'WITHDRAWN')),
    prepared_by   text        not null,
    prepared_at   timestamptz not null,
    adopted_by    text,
    commitment_id integer     unique references funding.commitment,
    receipt_id    integer     unique references funding.receipt,
    virement_id   integer     unique references funding.virement,
    unique (programme_id, number),
    constraint draft_is_adopted_by_somebody_else check (adopted_by <> prepared_by),
    constraint draft_adopted_is_one_thing check (
        (state = 'ADOPTED') = (adopted_by is not null) and
        num_nonnulls(commitment_id, receipt_id, virement_id) = case when state = 'ADOPTED' then 1 else 0 end),
    constraint draft_becomes_its_kind check (
        (commitment_id is null or kind = 'ORDER') and (receipt_id is null or kind = 'RECEIPT') and
        (virement_id is null or kind = 'VIREMENT')),
    constraint draft_withdrawn_is_forgotten check (state <> 'WITHDRAWN' or fields = '{}')
);

create table funding.draft_step (
    id       bigint      generated always as identity primary key,
    draft_id integer     not null references funding.draft,
    state    text        not null check (state in ('WAITING', 'SENT_BACK', 'ADOPTED', 'WITHDRAWN')),
    revision integer     not null,
    reason   text        not null default '',
    taken_by text        not null,
    taken_at timestamptz not null,
    constraint draft_is_sent_back_with_a_reason check (state <> 'SENT_BACK' or reason <> '')
);
create index draft_step_of on funding.draft_step (draft_id, id);
create trigger draft_step_is_append_only before update or delete on funding.draft_step
    for each row execute function funding.refuse_change();

create function funding.check_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if (new.state, new.revision) is distinct from ('WAITING', 1) then
            raise exception 'draft % does not begin as %', new.number, new.state using errcode = '23514';
        end if;
        return new;
    end if;
    if (old.state, new.state) not in (('WAITING', 'WAITING'), ('SENT_BACK', 'WAITING'), ('WAITING', 'SENT_BACK'), ('WAITING', 'ADOPTED'),
                                      ('WAITING', 'WITHDRAWN'), ('SENT_BACK', 'WITHDRAWN')) then
        raise exception 'draft % does not go from % to %', old.number, old.state, new.state using errcode = '23514';
    end if;
    if (new.programme_id, new.number, new.kind, new.prepared_by) is distinct from
       (old.programme_id, old.number, old.kind, old.prepared_by) then
        raise exception 'draft % stays what it is', old.number using errcode = '23001';
    end if;
    if new.revision <> old.revision + (case when new.state = 'WAITING' then 1 else 0 end)
       or (new.state in ('SENT_BACK', 'ADOPTED') and (new.fields, new.subject) is distinct from (old.fields, old.subject)) then
        raise exception 'draft % is changed by a new revision', old.number using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger draft_goes_its_way before insert or update on funding.draft
    for each row execute function funding.check_draft();
create trigger draft_stays before delete on funding.draft
    for each row execute function funding.refuse_change();

-- Who prepared an invoice as a draft neither checks nor releases it, whatever they are by then.
create function funding.check_drafted_receipt() returns trigger language plpgsql as $$
begin
    if exists (select from funding.draft where receipt_id = new.id and prepared_by in (new.factual_by, new.released_by)) then
        raise exception 'receipt % was prepared by who checks or releases it', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger drafter_never_checks_or_releases before update on funding.receipt
    for each row execute function funding.check_drafted_receipt();
