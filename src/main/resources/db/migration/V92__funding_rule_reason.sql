-- Why a rule got another value; rows from before this say it with their source.
alter table funding.rule add column reason text not null default '';
