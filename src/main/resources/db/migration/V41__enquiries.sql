-- What visitors send by the forms of the site. Each row says what it was given for and on which day it goes.
create schema if not exists visitor;

create table visitor.enquiry (
    id          uuid        primary key,
    kind        text        not null,
    ticket      text        not null unique,
    site        text        not null,
    language    text        not null,
    page        text        not null,
    entries     jsonb       not null,
    purpose     text        not null,
    received_at timestamptz not null,
    delete_on   date        not null,
    -- of the form it was sent with, so that one form arrives once
    stamp       text        not null unique,
    forwarded_at timestamptz
);

create index enquiry_deletion on visitor.enquiry (delete_on);
create index enquiry_unforwarded on visitor.enquiry (received_at) where forwarded_at is null;

-- The one key that stamps of forms are signed with, the same for every process: 244 random bits.
create table visitor.form_key (
    only_one boolean primary key default true check (only_one),
    key      text    not null
);

insert into visitor.form_key (key)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
