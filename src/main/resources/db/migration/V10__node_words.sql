-- Full text over the texts of one node of the public stage: every language variant, German inflection, markup left
-- out. System properties are no texts: who made a node is not found by looking for a name.

create function public.node_words(properties jsonb) returns tsvector
    language sql immutable parallel safe
    return jsonb_to_tsvector(
        'german',
        jsonb_path_query_array(
            properties,
            '$.keyvalue() ? (@.value.t == "STRING" && !(@.key starts with "mgnl:") && !(@.key starts with "jcr:")).value.v[*]'),
        '["string"]');

create index node_words on public.node using gin (public.node_words(properties));
