-- The lists of the backoffice look for words in what editors work on, as the public pages do in what is public.

create index node_words on author.node using gin (public.node_words(properties));
