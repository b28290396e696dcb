-- Meetings are planned and invited to before they are held; between them a body decides by circular votes.

alter table funding.body
    -- Whole days between the day of the invitation and that of the meeting, neither of them counted; 0 asks for none.
    add column notice_days integer not null default 0 check (notice_days between 0 and 90),
    add column circular    boolean not null default true;

-- Where a member without an account is invited; forgotten once the membership is over.
alter table funding.member
    add column email text not null default '' check (email = '' or email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$');

alter table funding.meeting drop constraint meeting_state_check;
alter table funding.meeting
    add column begins_at     time,
    -- Why the notice is shorter than the rules of procedure ask for.
    add column short_notice  text not null default '',
    add column cancel_reason text not null default '',
    add constraint meeting_state_check
        check (state in ('PLANNED', 'INVITED', 'HELD', 'MINUTES_DRAFTED', 'MINUTES_CONFIRMED', 'CANCELLED')),
    add constraint meeting_was_invited_to check (state <> 'INVITED' or invited_on is not null),
    add constraint meeting_says_why_it_is_off check ((state = 'CANCELLED') = (cancel_reason <> ''));

create function funding.check_meeting_step() returns trigger language plpgsql as $$
begin
    if old.state in ('MINUTES_CONFIRMED', 'CANCELLED') then
        raise exception 'meeting % is finished', old.number using errcode = '23514';
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
            ('PLANNED', 'INVITED'), ('PLANNED', 'HELD'), ('PLANNED', 'CANCELLED'), ('INVITED', 'HELD'), ('INVITED', 'CANCELLED'),
            ('HELD', 'MINUTES_DRAFTED'), ('MINUTES_DRAFTED', 'MINUTES_CONFIRMED')) then
        raise exception 'meeting % does not go from % to %', old.number, old.state, new.state using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger meeting_goes_its_way before update on funding.meeting
    for each row execute function funding.check_meeting_step();

create table funding.invitation (
    meeting_id integer     not null references funding.meeting,
    member_id  integer     not null references funding.member,
    by_mail    boolean     not null,
    invited_at timestamptz not null,
    invited_by text        not null,
    primary key (meeting_id, member_id, invited_at)
);
create trigger invitation_is_append_only before update or delete on funding.invitation
    for each row execute function funding.refuse_change();

create table funding.circular (
    id             integer     generated always as identity primary key,
    body_id        integer     not null references funding.body,
    number         text        not null,
    title          text        not null check (title <> ''),
    wording        text        not null check (wording <> ''),
    reasons        text        not null default '',
    asked_on       date        not null,
    -- The last day on which a vote counts.
    due_on         date        not null check (due_on >= asked_on),
    effective_from date        not null,
    virement_id    integer     references funding.virement,
    state          text        not null check (state in ('OPEN', 'DECIDED', 'WITHOUT_RESULT', 'STOPPED')),
    ended_on       date,
    end_reason     text        not null default '',
    decision_id    integer     references funding.decision,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    unique (body_id, number),
    check ((state = 'OPEN') = (ended_on is null)),
    check ((state = 'DECIDED') = (decision_id is not null)),
    check (state not in ('STOPPED', 'WITHOUT_RESULT') or end_reason <> '')
);

create function funding.check_circular() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' or not (select circular from funding.body where id = new.body_id) then
            raise exception 'circular vote % cannot begin', new.number using errcode = '23514';
        end if;
        return new;
    end if;
    if old.state <> 'OPEN' then
        raise exception 'circular vote % is over', old.number using errcode = '23514';
    end if;
    if (new.body_id, new.number, new.title, new.wording, new.reasons, new.asked_on, new.due_on, new.effective_from, new.virement_id)
       is distinct from
       (old.body_id, old.number, old.title, old.wording, old.reasons, old.asked_on, old.due_on, old.effective_from, old.virement_id) then
        raise exception 'circular vote % is never rewritten', old.number using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger circular_ends_once before insert or update on funding.circular
    for each row execute function funding.check_circular();
create trigger circular_is_never_deleted before delete on funding.circular
    for each row execute function funding.refuse_change();

-- The latest row of a member counts.
create table funding.circular_ballot (
    id          bigint      generated always as identity primary key,
    circular_id integer     not null references funding.circular,
    member_id   integer     not null references funding.member,
    choice      text        not null check (choice in ('YES', 'NO', 'ABSTAINED', 'EXCLUDED')),
    -- Why somebody is excluded, or how a vote came that somebody else entered.
    reason      text        not null default '',
    cast_on     date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (choice <> 'EXCLUDED' or reason <> '')
);
create index circular_ballot_of on funding.circular_ballot (circular_id, member_id, id desc);
create trigger circular_ballot_is_append_only before update or delete on funding.circular_ballot
    for each row execute function funding.refuse_change();

create function funding.check_ballot() returns trigger language plpgsql as $$
begin
    if not exists (
            select from funding.circular c join funding.member m on m.body_id = c.body_id
             where c.id = new.circular_id and m.id = new.member_id and c.state = 'OPEN' and m.voting
               and m.joined_on <= c.asked_on and (m.left_on is null or m.left_on >= c.asked_on)
               and new.cast_on between c.asked_on and c.due_on) then
        raise exception 'no vote of member % in circular vote %', new.member_id, new.circular_id using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger ballot_counts before insert on funding.circular_ballot
    for each row execute function funding.check_ballot();

-- A decision comes from a meeting that was held or from a body that decides by circular votes.
create function funding.check_decision_way() returns trigger language plpgsql as $$
begin
    if (case when new.meeting_id is null
            then not (select circular from funding.body where id = new.body_id)
            else not exists (select from funding.meeting where id = new.meeting_id and body_id = new.body_id
                                and state in ('HELD', 'MINUTES_DRAFTED', 'MINUTES_CONFIRMED')) end) then
        raise exception 'decision % has no meeting', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger decision_has_its_way before insert on funding.decision
    for each row execute function funding.check_decision_way();
