-- Who is what in the funded programmes. An account's rights name the role; a row here names the supplier a person works for.

create table funding.party_user (
    user_id  text    primary key check (user_id <> ''),
    party_id integer not null references funding.party
);
