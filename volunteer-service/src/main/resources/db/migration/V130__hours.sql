-- From how many confirmed hours a volunteer has how many stars. Levels hold from a day on, whole: the latest day counts.
create table star_level (
  valid_from     date not null,
  stars          smallint not null check (stars between 1 and 10),
  hours          integer not null check (hours > 0),
  primary key (valid_from, stars),
  unique (valid_from, hours)
);
call wugu.guard('star_level', reads => 'true', why => 'public reference data');
-- Order 67 of the Ministry of Civil Affairs, as it is practised; another table of levels is another migration.
insert into star_level (valid_from, stars, hours) values
  ('2020-01-01', 1, 100), ('2020-01-01', 2, 300), ('2020-01-01', 3, 600), ('2020-01-01', 4, 1000), ('2020-01-01', 5, 1500);

-- Visits (走访) as child-service tells of them, and the hours that they are for those who went. One row for a visit with the
-- newest version that is known: an older or the same one changes nothing. unknown holds those of the volunteers of whom this
-- database has nobody yet: their hours wait here and are not lost.
create table visit (
  id             uuid primary key,
  version        bigint not null,
  township_code  text collate "C" not null check (length(township_code) = 9),
  state          text not null check (state in ('RECORDED', 'CONFIRMED', 'WITHDRAWN')),
  visited_on     date not null,
  minutes        smallint not null check (minutes between 1 and 1440),
  volunteers     uuid[] not null,
  unknown        uuid[] not null,
  told_at        timestamptz not null
);
create index visit_unknown on visit (id) where unknown <> '{}';
call wugu.guard('visit', 'township_code', reads => 'wugu.is_system()');

-- Service of a volunteer on a day (服务记录), without travel, in minutes: the township enters half hours, but what others report
-- is as long as it was. What is wrong is withdrawn with a reason and stays; a corrected entry names the one in whose place it
-- stands. Who enters, confirms and withdraws hours of a visit is child-service, which keeps the persons and the reasons.
create table service_record (
  id             uuid primary key,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null check (length(township_code) = 9),
  served_on      date not null,
  kind           text not null check (kind in ('VISIT', 'TUTORING', 'COMPANIONSHIP', 'POLICY', 'AID', 'ACTIVITY', 'PUBLICITY', 'OTHER')),
  source         text not null,
  entered_by     text not null,
  entered_at     timestamptz not null,
  confirmed_by   text,
  confirmed_at   timestamptz,
  withdrawn_by   text,
  withdrawn_at   timestamptz,
  reason         bytea,
  corrects       uuid references service_record (id) on delete set null,
  minutes        smallint not null,
  visit_id       uuid references visit (id),
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade,
  constraint service_record_minutes check (minutes between 1 and 1440),
  constraint service_record_source check (source in ('TOWNSHIP', 'VISIT') and (source = 'VISIT') = (visit_id is not null)),
  constraint service_record_two_persons check (source = 'VISIT' or confirmed_by <> entered_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  constraint service_record_withdrawn check (
    (withdrawn_by is null) = (withdrawn_at is null) and (source = 'VISIT' or (withdrawn_by is null) = (reason is null)))
);
comment on column service_record.minutes is 'without travel';
comment on column service_record.source is 'TOWNSHIP typed here, VISIT told by child-service and changed by it alone';
comment on column service_record.reason is 'why it was withdrawn, sealed: free text';
create index service_record_of on service_record (volunteer_id, served_on desc, id desc);
create index service_record_corrects on service_record (corrects) where corrects is not null;
create unique index service_record_visit on service_record (visit_id, volunteer_id) where visit_id is not null;
-- A township's waiting list is of what it confirms itself.
create index service_record_waiting on service_record (township_code, id desc)
  where confirmed_at is null and withdrawn_at is null and source = 'TOWNSHIP';
-- Nobody types, confirms or withdraws what child-service tells.
call wugu.guard('service_record', 'township_code',
  reads   => 'wugu.reads_people()',
  adds    => $$entered_by = wugu.person() and source = 'TOWNSHIP' and wugu.registers_people()$$,
  changes => 'wugu.is_own_township() or wugu.decides_on_people()',
  changed => $$source = 'TOWNSHIP' and (wugu.is_own_township() or wugu.decides_on_people())$$,
  own     => 'volunteer_id = wugu.own_volunteer()');
call wugu.seals('service_record', 'reason');
call wugu.erases('volunteer', 'service_record', 'volunteer_id', empties => 'reason', shuts => 'reason');
