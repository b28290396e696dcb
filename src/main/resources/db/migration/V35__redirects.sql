-- Addresses that editors send elsewhere. They count only where no page stands, so none of them can hide a page.

create table public.redirect (
    -- Name of a site; empty for every site.
    site       text        not null,
    address    text        collate "C" not null check (address like '/%'),
    target     text        not null,
    permanent  boolean     not null,
    note       text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    primary key (site, address)
);
