-- What has become of an enquiry, and who may know.
alter table visitor.enquiry
    add column state    text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    add column state_by text not null default '',
    add column state_at timestamptz;

create index enquiry_by_state on visitor.enquiry (state, received_at desc);

insert into people.permission (role, action)
select name, action
  from people.role
  join (values ('administrator', 'enquiries.*'),
               ('chief-editor',  'enquiries.*'),
               ('editor',        'enquiries.answer')) as given (role, action) on given.role = name;
