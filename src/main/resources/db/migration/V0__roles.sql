-- The group that public processes connect with. A login user joins it:  create user … login password '…' in role wirtschaftsstandort_public;
-- A server where the owner may not create roles gets the group from its administrator beforehand.
do $$
begin
    if not exists (select from pg_roles where rolname = 'wirtschaftsstandort_public') then
        create role wirtschaftsstandort_public nologin;
    end if;
exception
    when duplicate_object or unique_violation then
        null;
    when insufficient_privilege then
        raise exception 'role wirtschaftsstandort_public is missing' using errcode = '42501',
            hint = 'run as administrator: create role wirtschaftsstandort_public nologin';
end
$$;
