-- From how many confirmed hours a volunteer has how many stars. Levels hold from a day on, whole: the latest day counts.
create table star_level (
  valid_from     date not null,
  stars          smallint not null check (stars between 1 and 10),
  hours          integer not null check (hours > 0),
  primary key (valid_from, stars),
  unique (valid_from, hours)
);
alter table star_level enable row level security;
create policy public_reference_data on star_level for select using (true);
grant select on star_level to ${app};
-- Order 67 of the Ministry of Civil Affairs, as it is practised; another table of levels is another migration.
insert into star_level (valid_from, stars, hours) values
  ('2020-01-01', 1, 100), ('2020-01-01', 2, 300), ('2020-01-01', 3, 600), ('2020-01-01', 4, 1000), ('2020-01-01', 5, 1500);

-- Service of a volunteer on a day (服务记录), without travel. Half hours, so that sums are exact. What is wrong is withdrawn
-- with a reason and stays; a corrected entry names the one in whose place it stands.
create table service_record (
  id             uuid primary key,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null check (length(township_code) = 9),
  served_on      date not null,
  kind           text not null check (kind in ('VISIT', 'TUTORING', 'COMPANIONSHIP', 'POLICY', 'AID', 'ACTIVITY', 'PUBLICITY', 'OTHER')),
  half_hours     smallint not null check (half_hours between 1 and 48),
  source         text not null check (source in ('TOWNSHIP')),
  entered_by     text not null,
  entered_at     timestamptz not null,
  confirmed_by   text,
  confirmed_at   timestamptz,
  withdrawn_by   text,
  withdrawn_at   timestamptz,
  reason         bytea,
  corrects       uuid references service_record (id) on delete set null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade,
  constraint service_record_two_persons check (confirmed_by <> entered_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (reason is null))
);
comment on column service_record.source is 'where it was entered; other services'' events get values of their own when they exist';
comment on column service_record.reason is 'why it was withdrawn, sealed: free text';
create index service_record_of on service_record (volunteer_id, served_on desc, id desc);
create index service_record_waiting on service_record (township_code, id desc)
  where confirmed_at is null and withdrawn_at is null;
create index service_record_corrects on service_record (corrects) where corrects is not null;
alter table service_record enable row level security;
create policy offices on service_record for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.reads_people()));
create policy own_record on service_record for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
create policy clerk_enters on service_record for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and entered_by = (select wugu.person()) and (select wugu.registers_people()));
create policy offices_confirm on service_record for update using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or (select wugu.decides_on_people())));
grant select, insert, update on service_record to ${app};
