-- Which role of the house is what in the funded programmes. Who administers people sees that there are programmes and their
-- log, never money. A role for one programme alone has the path of its code: workspace funding, path /RB-NOS-2022.
insert into people.permission (role, action) values
    ('programme-lead',       'funding.enter'), ('programme-lead',       'funding.programme-lead'),
    ('measure-owner',        'funding.enter'), ('measure-owner',        'funding.measure-owner'),
    ('finance',              'funding.enter'), ('finance',              'funding.finance'),
    ('steering-member',      'funding.enter'), ('steering-member',      'funding.steering-member'),
    ('working-group-member', 'funding.enter'), ('working-group-member', 'funding.working-member'),
    ('provider',             'funding.enter'), ('provider',             'funding.provider'),
    ('auditor',              'funding.enter'), ('auditor',              'funding.auditor'),
    ('administrator',        'funding.enter'), ('administrator',        'funding.administrator'),
    ('chief-editor',         'funding.web-editor'),
    ('editor',               'funding.web-editor')
on conflict do nothing;
