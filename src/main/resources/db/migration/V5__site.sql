-- Paths at which a node once stood on the public stage, so that published addresses survive a move. One row for the
-- top of a moved tree covers everything below it. Addresses are not kept: they follow from the site's mappings.

create table public.moved_path (
    workspace text        not null,
    path      text        collate "C" not null,
    node      uuid        not null,
    left_at   timestamptz not null,
    primary key (workspace, path)
);
