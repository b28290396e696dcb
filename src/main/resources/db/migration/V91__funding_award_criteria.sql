-- How offers are compared, fixed before anybody is invited: criteria with weights, a formula for the price, what settles a tie;
-- and the points of each offer with their reasons.

alter table funding.procurement
    add column price_formula text check (price_formula in ('PROPORTIONAL', 'LINEAR_TO_DOUBLE')),
    add column tie_rule      text check (tie_rule in ('LOWER_PRICE', 'HEAVIEST_CRITERION', 'LOT')),
    add check ((price_formula is null) = (tie_rule is null));

create table funding.award_criterion (
    procurement_id integer not null references funding.procurement,
    position       integer not null check (position between 1 and 10),
    name           text    not null check (name <> ''),
    weight         integer not null check (weight between 1 and 100),
    by_price       boolean not null,
    primary key (procurement_id, position)
);
create unique index price_counts_once on funding.award_criterion (procurement_id) where by_price;

create table funding.offer_points (
    procurement_id integer not null references funding.procurement,
    party_id       integer not null,
    position       integer not null,
    points         integer not null check (points between 0 and 10),
    reason         text    not null check (reason <> ''),
    primary key (procurement_id, party_id, position),
    foreign key (procurement_id, party_id) references funding.procurement_offer,
    foreign key (procurement_id, position) references funding.award_criterion
);
create trigger offer_points_are_append_only before update or delete on funding.offer_points
    for each row execute function funding.refuse_change();

create function funding.check_criterion() returns trigger language plpgsql as $$
begin
    if (select state from funding.procurement where id = coalesce(new.procurement_id, old.procurement_id)) <> 'PROCEDURE_CHOSEN' then
        raise exception 'criteria of procurement % are fixed', coalesce(new.procurement_id, old.procurement_id)
            using errcode = '23001';
    end if;
    return coalesce(new, old);
end
$$;
create trigger criteria_are_fixed_with_the_invitation before insert or update or delete on funding.award_criterion
    for each row execute function funding.check_criterion();

create function funding.check_weights() returns trigger language plpgsql as $$
declare
    p integer := coalesce(new.procurement_id, old.procurement_id);
begin
    if exists (select from funding.award_criterion where procurement_id = p having sum(weight) <> 100) then
        raise exception 'weights of procurement % are not 100', p using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger weights_add_up after insert or update or delete on funding.award_criterion
    deferrable initially deferred for each row execute function funding.check_weights();

create function funding.check_points() returns trigger language plpgsql as $$
begin
    if (select by_price from funding.award_criterion where procurement_id = new.procurement_id and position = new.position) then
        raise exception 'points for the price are computed' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger price_gets_its_points_by_formula before insert on funding.offer_points
    for each row execute function funding.check_points();
