-- Which year a frozen report was made for; without one it is the whole programme.
alter table funding.frozen_report add column year integer;
