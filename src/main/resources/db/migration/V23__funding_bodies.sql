-- Steering group and working groups, their meetings, attendance, votes and decisions.

create table funding.body (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    kind         text    not null check (kind in ('STEERING', 'WORKING')),
    name         text    not null check (name <> ''),
    competence   text    not null check (competence in ('DECIDING', 'ADVISING')),
    -- More than this share of the voting members must be there.
    quorum_bp    integer not null check (quorum_bp between 0 and 9999),
    unique (programme_id, name)
);

create table funding.body_seat (
    body_id     integer not null references funding.body,
    stakeholder text    not null,
    minimum     integer not null check (minimum > 0),
    primary key (body_id, stakeholder)
);

create table funding.member (
    id          integer generated always as identity primary key,
    body_id     integer not null references funding.body,
    user_id     text    not null,
    name        text    not null check (name <> ''),
    stakeholder text    not null check (stakeholder in ('LANDRATSAMT', 'WIRTSCHAFTSFOERDERUNG', 'KOMMUNE', 'WIRTSCHAFT',
                                                        'LANDESDIREKTION', 'SMWA', 'IHK', 'HWK', 'DIENSTLEISTER')),
    function    text    not null default '',
    voting      boolean not null,
    voluntary   boolean not null default false,
    joined_on   date    not null,
    left_on     date    check (left_on >= joined_on),
    deputy_id   integer references funding.member
);

alter table funding.measure add column working_group_id integer references funding.body;

create table funding.meeting (
    id           integer     generated always as identity primary key,
    body_id      integer     not null references funding.body,
    number       text        not null,
    held_on      date        not null,
    place        text        not null default '',
    invited_on   date,
    agenda       text        not null default '',
    minutes      text        not null default '',
    confirmed_on date,
    state        text        not null check (state in ('PLANNED', 'INVITED', 'HELD', 'MINUTES_DRAFTED', 'MINUTES_CONFIRMED')),
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    unique (body_id, number)
);

create table funding.attendance (
    meeting_id integer not null references funding.meeting,
    member_id  integer not null references funding.member,
    primary key (meeting_id, member_id)
);

create table funding.decision (
    id             integer     generated always as identity primary key,
    programme_id   integer     not null references funding.programme,
    body_id        integer     not null references funding.body,
    meeting_id     integer     references funding.meeting,
    number         text        not null,
    title          text        not null check (title <> ''),
    wording        text        not null check (wording <> ''),
    yes            integer     not null check (yes >= 0),
    no             integer     not null check (no >= 0),
    abstained      integer     not null check (abstained >= 0),
    voting         integer     not null check (voting > 0),
    present        integer     not null check (present >= 0),
    accepted       boolean     not null,
    decided_on     date        not null,
    effective_from date        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    unique (programme_id, number),
    check (accepted = (yes > no)),
    check (yes + no + abstained <= present and present <= voting),
    check (effective_from >= decided_on)
);
create trigger decision_is_append_only before update or delete on funding.decision
    for each row execute function funding.refuse_change();

create table funding.decision_exclusion (
    decision_id integer not null references funding.decision,
    member_id   integer not null references funding.member,
    reason      text    not null check (reason <> ''),
    primary key (decision_id, member_id)
);
create trigger decision_exclusion_is_append_only before update or delete on funding.decision_exclusion
    for each row execute function funding.refuse_change();

create function funding.check_quorum() returns trigger language plpgsql as $$
declare
    quorum integer := (select quorum_bp from funding.body where id = new.body_id);
begin
    if new.present::bigint * 10000 <= new.voting::bigint * quorum then
        raise exception 'decision % has no quorum', new.number using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger decision_has_a_quorum before insert on funding.decision
    for each row execute function funding.check_quorum();

create function funding.check_votes() returns trigger language plpgsql as $$
declare
    d funding.decision;
begin
    select * into d from funding.decision where id = new.decision_id;
    if d.yes + d.no + d.abstained + (select count(*) from funding.decision_exclusion where decision_id = d.id) > d.present then
        raise exception 'decision % counts excluded members', d.number using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger excluded_members_do_not_vote after insert on funding.decision_exclusion
    deferrable initially deferred for each row execute function funding.check_votes();

-- A virement takes effect after an accepted decision of its own programme.
alter table funding.virement
    add column decision_id integer references funding.decision,
    add constraint virement_was_decided check (state <> 'EFFECTIVE' or (effective_on is not null and decision_id is not null));

create or replace function funding.check_virement_effective() returns trigger language plpgsql as $$
begin
    if old.state in ('EFFECTIVE', 'REJECTED', 'WITHDRAWN') then
        raise exception 'virement % is finished', old.number using errcode = '23514';
    end if;
    if new.state = 'EFFECTIVE' and not exists (
            select from funding.decision where id = new.decision_id and accepted and programme_id = new.programme_id
                                           and effective_from <= new.effective_on) then
        raise exception 'virement % has no accepted decision', old.number using errcode = '23514';
    end if;
    return new;
end
$$;
