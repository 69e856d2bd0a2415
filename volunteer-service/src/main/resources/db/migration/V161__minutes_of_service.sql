-- Service is kept in minutes: the township enters half hours, but what others report is as long as it was.
alter table service_record add column minutes smallint;
update service_record set minutes = half_hours * 30;
alter table service_record
  alter column minutes set not null,
  add constraint service_record_minutes check (minutes between 1 and 1440),
  drop column half_hours;
comment on column service_record.minutes is 'without travel';
