-- Mails on their way: written in the transaction of what they tell of, sent afterwards, tried again until the mail
-- server takes them.
create schema if not exists jobs;

create table jobs.mail (
    id          uuid        primary key,
    recipient   text        not null,
    reply_to    text        not null default '',
    subject     text        not null,
    body        text        not null,
    created_at  timestamptz not null,
    next_try_at timestamptz not null,
    attempts    int         not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,
    last_error  text        not null default '',
    check (sent_at is null or given_up_at is null)
);

create index mail_waiting on jobs.mail (next_try_at) where sent_at is null and given_up_at is null;
