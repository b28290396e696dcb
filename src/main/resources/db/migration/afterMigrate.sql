-- What a public process may do, in full: read the public stage, its change log, the reference data and the measure
-- board. Runs after every migration so that new tables start closed. The table in docs/architecture.md says the same.
revoke all on all tables in schema public from wirtschaftsstandort_public;
revoke create on schema public from public;
do $$
declare
    s text;
begin
    foreach s in array array ['author', 'reference', 'funding', 'people', 'visitor', 'jobs'] loop
        if exists (select from pg_namespace where nspname = s) then
            execute format('revoke all on all tables in schema %I from wirtschaftsstandort_public', s);
            execute format('revoke all on schema %I from wirtschaftsstandort_public', s);
        end if;
    end loop;
    grant usage on schema public to wirtschaftsstandort_public;
    grant select on all tables in schema public to wirtschaftsstandort_public;
    if exists (select from pg_namespace where nspname = 'reference') then
        grant usage on schema reference to wirtschaftsstandort_public;
        grant select on all tables in schema reference to wirtschaftsstandort_public;
    end if;
    if to_regclass('funding.board') is not null then
        grant usage on schema funding to wirtschaftsstandort_public;
        grant select on funding.board to wirtschaftsstandort_public;
    end if;
end
$$;
