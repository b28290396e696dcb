-- Reminders of deadlines by mail: who wants none in which role, and what was sent, so that nothing is sent twice.
create table funding.reminder_refused (
    programme_id integer not null references funding.programme,
    user_id      text    not null,
    role         text    not null,
    primary key (programme_id, user_id, role)
);

create table funding.reminder_sent (
    programme_id integer     not null references funding.programme,
    user_id      text        not null,
    title        text        not null,
    due_on       date        not null,
    -- Days before the deadline from which on the reminder was due.
    step         integer     not null check (step >= 0),
    sent_at      timestamptz not null,
    primary key (programme_id, user_id, title, due_on, step)
);
