-- What the granting body recognised of a receipt, and since when that was known: a report of an earlier moment does not know it.
create table funding.receipt_recognition (
    id          bigint      generated always as identity primary key,
    receipt_id  integer     not null references funding.receipt,
    cents       bigint      not null,
    on_day      date        not null,
    recorded_at timestamptz not null
);
create index receipt_recognition_of on funding.receipt_recognition (receipt_id, id desc);

-- The last move of a receipt is the one that brought its amount.
insert into funding.receipt_recognition (receipt_id, cents, on_day, recorded_at)
select r.id, r.recognised_cents, v.on_day, v.at
  from funding.receipt r
  join lateral (select on_day, at from funding.receipt_event
                 where receipt_id = r.id and state in ('RECOGNISED', 'PARTLY_RECOGNISED', 'REJECTED')
                 order by id desc limit 1) v on true
 where r.recognised_cents is not null;

create trigger receipt_recognition_is_append_only before update or delete on funding.receipt_recognition
    for each row execute function funding.refuse_change();
create trigger receipt_recognition_is_never_emptied before truncate on funding.receipt_recognition
    for each statement execute function funding.refuse_change();

create function funding.keep_recognition() returns trigger language plpgsql as $$
begin
    insert into funding.receipt_recognition (receipt_id, cents, on_day, recorded_at)
    values (new.id, new.recognised_cents, (funding.moment() at time zone 'Europe/Berlin')::date, funding.moment());
    return null;
end
$$;
create trigger keep_recognition after update on funding.receipt
    for each row when (new.recognised_cents is not null and new.recognised_cents is distinct from old.recognised_cents)
    execute function funding.keep_recognition();
