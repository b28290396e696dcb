-- What visitors looked for and did not find: words and a number for each day, nothing about who looked. A process for the
-- public adds to it by the function alone and reads nothing.
create table visitor.unmet_search (
    site      text    not null,
    -- all: the search over everything, else the workspace searched
    finder    text    not null,
    language  text    not null,
    words     text    not null check (length(words) between 1 and 60),
    day       date    not null,
    times     integer not null check (times > 0),
    delete_on date    not null check (delete_on > day),
    primary key (day, site, finder, language, words)
);

create index unmet_search_deletion on visitor.unmet_search (delete_on);

create function visitor.count_unmet_search(
    counted_site text, counted_finder text, counted_language text, counted_words text, counted_day date,
    counted_times integer, counted_delete_on date) returns void
    language plpgsql
    security definer
    set search_path = visitor, pg_temp
as $$
begin
    -- Nobody reads a thousand different words of one day; more of them are made by programs.
    if (select count(*) from visitor.unmet_search known where known.day = counted_day) >= 1000 then
        update visitor.unmet_search known
           set times = known.times + counted_times
         where known.day = counted_day and known.site = counted_site and known.finder = counted_finder
           and known.language = counted_language and known.words = counted_words;
        return;
    end if;
    insert into visitor.unmet_search as known (site, finder, language, words, day, times, delete_on)
    values (counted_site, counted_finder, counted_language, counted_words, counted_day, counted_times, counted_delete_on)
    on conflict (day, site, finder, language, words) do update set times = known.times + counted_times;
end
$$;

revoke execute on function visitor.count_unmet_search(text, text, text, text, date, integer, date) from public;

insert into people.permission (role, action)
select name, 'searches.read' from people.role where name in ('administrator', 'chief-editor', 'editor');
