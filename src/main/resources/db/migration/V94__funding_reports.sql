-- From which day on a quarterly report speaks: it is written and accepted after its quarter and still says how things stood at
-- the end of it, so once it is known it counts from the quarter's last day.
create function funding.speaks_from(quarter text, accepted_on date) returns date language sql immutable as $$
    select least(
        accepted_on,
        (make_date(left(quarter, 4)::integer, 3 * right(quarter, 1)::integer, 1) + interval '1 month - 1 day')::date)
$$;
