-- One rolling draft per person and item: what stands in their form and is not saved. Drafts are no versions.

create table author.draft (
    account   uuid        not null references people.account on delete cascade,
    workspace text        not null,
    node      uuid        not null,
    app       text        not null,
    title     text        not null,
    -- Where a new item is to stand; of one that is stored its own path.
    place     text        not null,
    -- Of the item when the form was opened; 0 for a new one.
    revision  bigint      not null,
    saved_at  timestamptz not null,
    data      jsonb       not null,
    primary key (account, workspace, node)
);

create index draft_newest on author.draft (account, saved_at desc);
