-- Who is interested in which plot or building, step by step, without a word about who that is: the enquiry says so as long as
-- it is kept, and the row outlives it.
create table offers.lead (
    id            uuid primary key default gen_random_uuid(),
    site          text not null,
    workspace     text not null check (workspace in ('plots', 'buildings')),
    node          uuid not null,
    -- as the item was called
    name          text not null,
    -- the campaign that brought them here; empty for none
    campaign      text not null default '',
    campaign_name text not null default '',
    enquiry       uuid references visitor.enquiry on delete set null,
    unique (enquiry, workspace, node)
);

create table offers.lead_step (
    lead   uuid not null references offers.lead on delete cascade,
    step   text not null check (step in ('ENQUIRY', 'VIEWING', 'RESERVATION', 'DEAL')),
    on_day date not null,
    primary key (lead, step)
);

-- An enquiry about plots or buildings begins a lead for each of them; a process for the public adds an enquiry and reads neither.
create function offers.begin_leads() returns trigger
    language plpgsql
    security definer
    set search_path = offers, pg_temp
as $$
declare
    field text;
    kept  text;
    begun uuid;
    campaign text := coalesce(new.entries ->> 'campaign', '');
begin
    foreach field in array array ['about', 'watched'] loop
        foreach kept in array string_to_array(coalesce(new.entries ->> field, ''), E'\n') loop
            if kept ~ '^(plots|buildings):[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}( |$)' then
                insert into offers.lead (site, workspace, node, name, campaign, campaign_name, enquiry)
                values (new.site,
                        split_part(kept, ':', 1),
                        split_part(split_part(kept, ' ', 1), ':', 2)::uuid,
                        coalesce(nullif(substr(kept, length(split_part(kept, ' ', 1)) + 2), ''), split_part(kept, ' ', 1)),
                        split_part(campaign, ' ', 1),
                        substr(campaign, length(split_part(campaign, ' ', 1)) + 2),
                        new.id)
                on conflict do nothing
                returning id into begun;
                if begun is not null then
                    insert into offers.lead_step (lead, step, on_day)
                    values (begun, 'ENQUIRY', (new.received_at at time zone 'Europe/Berlin')::date);
                end if;
                begun := null;
            end if;
        end loop;
    end loop;
    return null;
end
$$;

revoke execute on function offers.begin_leads() from public;

create trigger begin_leads after insert on visitor.enquiry
    for each row execute function offers.begin_leads();

insert into people.permission (role, action)
select name, action
  from people.role
  join (values ('administrator',  'offers.*'),
               ('chief-editor',   'offers.*'),
               ('editor',         'offers.read'),
               ('editor',         'offers.market'),
               ('programme-lead', 'offers.read'),
               ('auditor',        'offers.read')) as given (role, action) on given.role = name;
