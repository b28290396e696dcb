-- Who published or unpublished what; outlives the nodes it tells of.

create table author.publication (
    id        bigint generated always as identity primary key,
    workspace text        not null,
    node      uuid        not null,
    path      text        not null,
    action    text        not null check (action in ('PUBLISH', 'UNPUBLISH')),
    outcome   text        not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    reason    text        not null,
    user_name text        not null,
    at        timestamptz not null,
    version   integer     not null
);

create index publication_of_node on author.publication (workspace, node, id desc);

-- The states of start content files that were imported: what an editor deletes afterwards does not come back.

create table author.start_content (
    resource    text        not null,
    fingerprint text        not null,
    imported_at timestamptz not null,
    nodes       integer     not null,
    primary key (resource, fingerprint)
);
