-- Each body has the majority its rules of procedure demand; a decision is accepted by that of its body and no other.
alter table funding.body
    add column majority text not null default 'SIMPLE'
        check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS', 'UNANIMOUS'));

do $$
begin
    execute (select format('alter table funding.decision drop constraint %I', conname) from pg_constraint
              where conrelid = 'funding.decision'::regclass and pg_get_constraintdef(oid) like '%accepted = (yes > no)%');
end
$$;

create function funding.check_majority() returns trigger language plpgsql as $$
declare
    majority text := (select b.majority from funding.body b where b.id = new.body_id);
begin
    if new.accepted <> (case majority
            when 'SIMPLE' then new.yes > new.no
            when 'ABSOLUTE' then 2 * new.yes > new.voting
            when 'TWO_THIRDS' then new.yes > 0 and new.yes >= 2 * new.no
            else new.yes > 0 and new.no = 0 and new.abstained = 0
        end) then
        raise exception 'decision % is not by the majority of its body', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger decision_has_its_majority before insert on funding.decision
    for each row execute function funding.check_majority();
