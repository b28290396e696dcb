-- Which office was asked to confirm which plot or building, so that none is asked twice about the same.
create schema offers;

create table offers.reminder_sent (
    workspace    text        not null,
    node         uuid        not null,
    -- the day of the last confirmation; empty when nobody ever did
    confirmed_on text        not null,
    step         text        not null check (step in ('DUE', 'DEMOTED')),
    sent_at      timestamptz not null,
    primary key (workspace, node, confirmed_on, step)
);
