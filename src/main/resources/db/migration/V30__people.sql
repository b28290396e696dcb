-- People and rights: accounts, groups, roles, second factors, sessions, the audit log. Only processes with a backoffice read it.

create schema if not exists people;

create table people.account (
    id                  uuid        primary key,
    login_name          text        not null,
    display_name        text        not null,
    email               text        not null default '',
    -- Empty until the person has opened the link of the invitation.
    password_hash       text        not null default '',
    password_changed_at timestamptz,
    enabled             boolean     not null default true,
    language            text        not null default 'de' check (language in ('de', 'en')),
    theme               text        not null default 'AUTO' check (theme in ('AUTO', 'LIGHT', 'DARK')),
    shortcuts           boolean     not null default true,
    created_at          timestamptz not null,
    last_sign_in_at     timestamptz,
    constraint login_name_is_lower_case check (login_name = lower(login_name) and login_name <> ''),
    constraint login_name_is_free unique (login_name)
);

create table people.user_group (
    id   uuid primary key,
    name text not null,
    constraint group_name_is_free unique (name)
);

create table people.group_member (
    group_id uuid not null references people.user_group on delete cascade,
    account  uuid not null references people.account on delete cascade,
    primary key (group_id, account)
);

create index group_member_account on people.group_member (account);

create table people.role (
    name          text    primary key check (name ~ '^[a-z][a-z0-9-]{1,40}$'),
    title         text    not null,
    second_factor boolean not null default false,
    -- Roles the product itself relies on cannot be deleted.
    built_in      boolean not null default false
);

create table people.account_role (
    account uuid not null references people.account on delete cascade,
    role    text not null references people.role on delete cascade,
    primary key (account, role)
);

create table people.group_role (
    group_id uuid not null references people.user_group on delete cascade,
    role     text not null references people.role on delete cascade,
    primary key (group_id, role)
);

-- What a role may do; what no row allows is denied. '*' is everything, 'content.*' every action of content.
create table people.permission (
    role         text not null references people.role on delete cascade,
    action       text not null,
    workspace    text not null default '*',
    path         text not null default '/**',
    content_type text not null default '*',
    field        text not null default '*',
    primary key (role, action, workspace, path, content_type, field)
);

-- The second factor: the secret is encrypted, a time step is used once, recovery codes are hashed and used once.
create table people.second_factor (
    account   uuid        primary key references people.account on delete cascade,
    secret    bytea       not null,
    last_step bigint      not null,
    since     timestamptz not null
);

create table people.recovery_code (
    account uuid not null references people.account on delete cascade,
    hash    text not null,
    primary key (account, hash)
);

-- Links that are used once: the first administrator's set-up, invitations, forgotten passwords.
create table people.one_time_link (
    token_hash text        primary key,
    account    uuid        references people.account on delete cascade,
    expires_at timestamptz not null
);

-- Wrong logins by account name and by address, both hashed: what people type is sometimes their password.
create table people.failed_attempt (
    subject text        not null,
    at      timestamptz not null
);

create index failed_attempt_subject on people.failed_attempt (subject, at);

create table people.session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);

create index session_expiry on people.session (expiry_time);
create index session_principal on people.session (principal_name);

create table people.session_attributes (
    session_primary_id char(36)     not null references people.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- The audit log: rows are added and never changed; each carries the hash of the row before it.
create table people.audit (
    seq           bigint      primary key,
    at            timestamptz not null,
    -- No foreign key: the log outlives the account.
    actor         uuid,
    action        text        not null,
    subject       text        not null,
    detail        text        not null,
    address       text        not null,
    previous_hash bytea       not null,
    hash          bytea       not null unique
);

create index audit_at on people.audit (at);
create index audit_actor on people.audit (actor);

create function people.audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'people.audit is append-only: % refused', tg_op using errcode = '42501';
end
$$;

create trigger audit_rows_stay before update or delete on people.audit
    for each row execute function people.audit_is_append_only();
create trigger audit_table_stays before truncate on people.audit
    for each statement execute function people.audit_is_append_only();

-- The roles of the house. Who administers people has no right on money: that is another role, given visibly.
insert into people.role (name, title, second_factor, built_in) values
    ('administrator',        'Administration',            true,  true),
    ('chief-editor',         'Redaktionsleitung',         false, true),
    ('editor',               'Redaktion',                 false, true),
    ('programme-lead',       'Programmleitung',           true,  true),
    ('measure-owner',        'Maßnahmenverantwortung',    false, true),
    ('finance',              'Finanzen',                  true,  true),
    ('steering-member',      'Lenkungskreis',             false, true),
    ('working-group-member', 'Arbeitsgruppe',             false, true),
    ('provider',             'Externe Dienstleistung',    false, true),
    ('auditor',              'Prüfung',                   false, true);

insert into people.permission (role, action) values
    ('administrator',  'people.*'),
    ('administrator',  'audit.read'),
    ('administrator',  'content.*'),
    ('administrator',  'system.*'),
    ('chief-editor',   'content.*'),
    ('editor',         'content.read'),
    ('editor',         'content.write'),
    ('programme-lead', 'content.read'),
    ('programme-lead', 'content.publish'),
    ('programme-lead', 'audit.read'),
    ('auditor',        'content.read'),
    ('auditor',        'audit.read');
