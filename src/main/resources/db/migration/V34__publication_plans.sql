-- What goes public or is withdrawn later. The process that runs a plan holds its row until the publication commits, so
-- that no second one runs it and a kill in between leaves it waiting.

create table author.publication_plan (
    id            bigint generated always as identity primary key,
    workspace     text        not null,
    node          uuid        not null,
    path          text        not null,
    action        text        not null check (action in ('PUBLISH', 'UNPUBLISH')),
    with_children boolean     not null,
    -- Where visitors of a withdrawn page are sent; empty for "gone".
    successor     text        not null default '',
    due_at        timestamptz not null,
    planned_by    text        not null,
    -- Who approved it; empty when nobody had to.
    approved_by   text        not null default '',
    planned_at    timestamptz not null,
    state         text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'REFUSED', 'CANCELLED')),
    attempts      integer     not null default 0,
    not_before    timestamptz not null,
    ended_at      timestamptz,
    reason        text        not null default ''
);

create index publication_plan_due on author.publication_plan (not_before) where state = 'WAITING';
create index publication_plan_of_node on author.publication_plan (workspace, node);
create unique index publication_plan_waits_once on author.publication_plan (workspace, node, action)
    where state = 'WAITING';

-- The four eyes: who asked, who decided. The fingerprint tells whether what is approved is still what was asked for.

create table author.publication_approval (
    id            bigint generated always as identity primary key,
    workspace     text        not null,
    node          uuid        not null,
    node_type     text        not null,
    path          text        not null,
    with_children boolean     not null,
    due_at        timestamptz,
    fingerprint   text        not null,
    comment       text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    state         text        not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by    text        not null default '',
    decided_at    timestamptz,
    reason        text        not null default '',
    constraint nobody_approves_their_own check (state <> 'APPROVED' or decided_by <> requested_by)
);

create unique index publication_approval_open_once on author.publication_approval (workspace, node)
    where state = 'OPEN';

-- Which content of whom needs a second person; '*' is every type or every role.

create table author.four_eyes (
    content_type text not null,
    role         text not null,
    primary key (content_type, role)
);

create index publication_newest on author.publication (at desc, id desc);
