-- What a public process may do, in full: read the public stage, its change log, the reference data and the measure
-- board, and keep what visitors send without reading it. Runs after every migration so that new tables start closed.
-- The table in docs/architecture.md says the same.
revoke all on all tables in schema public from wirtschaftsstandort_public;
revoke create on schema public from public;
do $$
declare
    s text;
begin
    foreach s in array array ['author', 'reference', 'funding', 'people', 'visitor', 'jobs', 'offers'] loop
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
    if to_regclass('visitor.enquiry') is not null then
        grant usage on schema visitor to wirtschaftsstandort_public;
        grant insert on visitor.enquiry to wirtschaftsstandort_public;
        grant select on visitor.form_key to wirtschaftsstandort_public;
    end if;
    if to_regproc('visitor.count_unmet_search') is not null then
        grant execute on function visitor.count_unmet_search to wirtschaftsstandort_public;
    end if;
    -- The change log names what editors work on as well: a public process sees the public stage's rows only.
    if to_regclass('public.content_change') is not null then
        alter table public.content_change enable row level security;
        drop policy if exists public_stage_only on public.content_change;
        create policy public_stage_only on public.content_change for select to wirtschaftsstandort_public
            using (stage = 'PUBLIC');
    end if;
end
$$;
