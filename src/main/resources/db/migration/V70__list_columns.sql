-- Which columns a person wants in the list of an app; no row means as the app has them.

create table author.list_columns (
    account uuid   not null references people.account on delete cascade,
    app     text   not null,
    columns text[] not null,
    primary key (account, app)
);
