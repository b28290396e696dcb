-- The content store: two stages with the same tables, what only authors have, and what both share.

create schema if not exists author;

-- Stage author: what editors work on.

create table author.node (
    workspace  text   not null,
    id         uuid   not null,
    parent     uuid,
    path       text   collate "C" not null,
    name       text   not null generated always as (substring(path from '[^/]*$')) stored,
    node_type  text   not null,
    position   bigint not null,
    revision   bigint not null,
    properties jsonb  not null,
    constraint node_id_is_new primary key (workspace, id),
    -- The last step of the path is the name: one path, one node says that siblings have different names.
    constraint node_name_is_free unique (workspace, path) deferrable initially deferred,
    constraint node_has_a_parent foreign key (workspace, parent) references author.node deferrable initially deferred,
    constraint only_the_root_has_no_parent check ((parent is null) = (path = '/'))
);

create index node_children on author.node (workspace, parent, position);
create index node_type on author.node (workspace, node_type);
create index node_properties on author.node using gin (properties jsonb_path_ops);

create table author.node_reference (
    workspace text not null,
    source    uuid not null,
    target    uuid not null,
    primary key (target, workspace, source),
    foreign key (workspace, source) references author.node on delete cascade
);

create index node_reference_source on author.node_reference (workspace, source);

create table author.node_binary (
    workspace text not null,
    source    uuid not null,
    hash      text not null,
    primary key (hash, workspace, source),
    foreign key (workspace, source) references author.node on delete cascade
);

create index node_binary_source on author.node_binary (workspace, source);

-- Stage public: what the world sees.

create table public.node (
    workspace  text   not null,
    id         uuid   not null,
    parent     uuid,
    path       text   collate "C" not null,
    name       text   not null generated always as (substring(path from '[^/]*$')) stored,
    node_type  text   not null,
    position   bigint not null,
    revision   bigint not null,
    properties jsonb  not null,
    constraint node_id_is_new primary key (workspace, id),
    -- The last step of the path is the name: one path, one node says that siblings have different names.
    constraint node_name_is_free unique (workspace, path) deferrable initially deferred,
    constraint node_has_a_parent foreign key (workspace, parent) references public.node deferrable initially deferred,
    constraint only_the_root_has_no_parent check ((parent is null) = (path = '/'))
);

create index node_children on public.node (workspace, parent, position);
create index node_type on public.node (workspace, node_type);
create index node_properties on public.node using gin (properties jsonb_path_ops);

create table public.node_reference (
    workspace text not null,
    source    uuid not null,
    target    uuid not null,
    primary key (target, workspace, source),
    foreign key (workspace, source) references public.node on delete cascade
);

create index node_reference_source on public.node_reference (workspace, source);

create table public.node_binary (
    workspace text not null,
    source    uuid not null,
    hash      text not null,
    primary key (hash, workspace, source),
    foreign key (workspace, source) references public.node on delete cascade
);

create index node_binary_source on public.node_binary (workspace, source);

-- Only authors have versions and a trash.

create table author.version (
    workspace  text        not null,
    node       uuid        not null,
    number     integer     not null,
    created_at timestamptz not null,
    created_by text        not null,
    comment    text        not null,
    path       text        not null,
    nodes      jsonb       not null,
    primary key (workspace, node, number)
);

create table author.trash (
    id         bigint generated always as identity primary key,
    workspace  text        not null,
    node       uuid        not null,
    parent     uuid        not null,
    position   integer     not null,
    path       text        not null,
    trashed_at timestamptz not null,
    trashed_by text        not null,
    nodes      jsonb       not null
);

create index trash_newest on author.trash (workspace, trashed_at desc);

-- Bytes are shared by both stages; who refers to them stands in node_binary.

create table public.binary_content (
    hash   text   primary key check (hash ~ '^[0-9a-f]{64}$'),
    length bigint not null
);

create table public.binary_part (
    hash  text    not null references public.binary_content on delete cascade,
    part  integer not null,
    bytes bytea   not null,
    primary key (hash, part)
);

alter table public.binary_part alter column bytes set storage external;

-- The change log of both stages. Writers hold an advisory lock from before the first number to the commit, so the
-- order of the sequence is the order of the commits. The horizon tells up to which number rows were dropped.

create table public.content_change (
    sequence      bigint generated always as identity primary key,
    stage         text        not null check (stage in ('AUTHOR', 'PUBLIC')),
    workspace     text        not null,
    node          uuid        not null,
    node_type     text        not null,
    path          text        not null,
    previous_path text,
    parent        uuid,
    kind          text        not null check (kind in ('ADDED', 'CHANGED', 'MOVED', 'REMOVED', 'CHILDREN')),
    changed_at    timestamptz not null default clock_timestamp()
);

create index content_change_age on public.content_change (changed_at);

create table public.content_change_horizon (
    only_row boolean primary key default true check (only_row),
    dropped  bigint  not null
);

insert into public.content_change_horizon (dropped) values (0);
