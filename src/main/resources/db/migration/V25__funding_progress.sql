-- How measures go: milestones, reports, indicators, publicity, risks, tasks, things bought.

create table funding.milestone (
    id           integer generated always as identity primary key,
    measure_id   integer not null references funding.measure,
    title        text    not null check (title <> ''),
    baseline_due date    not null,
    due          date    not null,
    done_on      date,
    evidence     text    not null default '',
    unique (measure_id, title)
);

create table funding.progress_report (
    id              integer     generated always as identity primary key,
    measure_id      integer     not null references funding.measure,
    quarter         text        not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    done            text        not null check (done <> ''),
    next_steps      text        not null default '',
    deviation       text        not null default '',
    cause           text        not null default '',
    countermeasure  text        not null default '',
    percent         integer     not null check (percent between 0 and 100),
    light_override  text        check (light_override in ('GREEN', 'YELLOW', 'RED')),
    override_reason text        not null default '',
    submitted_by    text        not null,
    submitted_at    timestamptz not null,
    accepted_by     text,
    accepted_on     date,
    accepted_at     timestamptz,
    check (light_override is null or override_reason <> ''),
    check (num_nonnulls(accepted_by, accepted_on, accepted_at) in (0, 3)),
    check (accepted_by <> submitted_by)
);
create index progress_report_measure on funding.progress_report (measure_id, quarter);

create table funding.progress_forecast (
    report_id  integer not null references funding.progress_report,
    year       integer not null,
    rest_cents bigint  not null check (rest_cents >= 0),
    primary key (report_id, year)
);
create trigger progress_forecast_is_append_only before update or delete on funding.progress_forecast
    for each row execute function funding.refuse_change();

create function funding.check_progress_report() returns trigger language plpgsql as $$
begin
    if old.accepted_at is not null then
        raise exception 'progress report % was accepted', old.id using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger accepted_report_stays before update or delete on funding.progress_report
    for each row execute function funding.check_progress_report();

create table funding.indicator (
    id         integer generated always as identity primary key,
    measure_id integer not null references funding.measure,
    name       text    not null check (name <> ''),
    unit       text    not null check (unit <> ''),
    kind       text    not null check (kind in ('OUTPUT', 'RESULT', 'IMPACT')),
    baseline   bigint  not null default 0,
    cumulative boolean not null,
    unique (measure_id, name)
);

create table funding.indicator_target (
    indicator_id integer not null references funding.indicator,
    year         integer not null,
    target       bigint  not null check (target >= 0),
    primary key (indicator_id, year)
);

create table funding.indicator_value (
    id           bigint      generated always as identity primary key,
    indicator_id integer     not null references funding.indicator,
    on_day       date        not null,
    value        bigint      not null,
    evidence     text        not null check (evidence <> ''),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create trigger indicator_value_is_append_only before update or delete on funding.indicator_value
    for each row execute function funding.refuse_change();

create table funding.publicity_evidence (
    id               integer     generated always as identity primary key,
    measure_id       integer     not null references funding.measure,
    medium           text        not null check (medium <> ''),
    shown_on         date        not null,
    notice_shown     boolean     not null,
    logos_shown      boolean     not null,
    document_id      integer     references funding.document,
    exemption_reason text        not null default '',
    reported_on      date,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    -- "Too small for the notice" counts only once it was reported.
    check (notice_shown or (exemption_reason <> '') = (reported_on is not null))
);
create trigger publicity_evidence_is_append_only before update or delete on funding.publicity_evidence
    for each row execute function funding.refuse_change();

create table funding.risk (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    measure_id   integer references funding.measure,
    title        text    not null check (title <> ''),
    likelihood   integer not null check (likelihood between 1 and 5),
    impact       integer not null check (impact between 1 and 5),
    response     text    not null default '',
    closed_on    date
);

create table funding.task (
    id           integer generated always as identity primary key,
    programme_id integer not null references funding.programme,
    title        text    not null check (title <> ''),
    responsible  text    not null,
    due_on       date    not null,
    done_on      date
);

create table funding.inventory_item (
    id          integer generated always as identity primary key,
    receipt_id  integer not null references funding.receipt,
    description text    not null check (description <> ''),
    acquired_on date    not null,
    bound_until date    not null check (bound_until >= acquired_on),
    location    text    not null default ''
);
