-- From approval to service: milestones, the city's decision, outfitting, leaving.
alter table volunteer
  add column record_queried_on date,
  add column record_clear      boolean,
  add column record_due_on     date,
  add column sworn_on          date,
  add column filed_on          date,
  add column archive_number    text unique,
  add column trained_on        date,
  add column passed_on         date,
  add column city_returned_at  timestamptz,
  add column earlier_report_at timestamptz,
  add column earlier_return_at timestamptz,
  add column accepted_at       timestamptz,
  add column outfitted_at      timestamptz,
  add column serving_since     date,
  add column left_at           timestamptz,
  add column left_from         text,
  drop constraint volunteer_stage_check,
  add constraint volunteer_stage_check check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REFUSED', 'APPROVED', 'REPORTED',
    'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
  -- Filing follows the oath, the exam the training; what the aggregate says, nothing else may contradict.
  add constraint volunteer_filed_after_oath check (filed_on is null or sworn_on is not null),
  add constraint volunteer_passed_after_training check (passed_on is null or trained_on is not null),
  add constraint volunteer_place unique (id, township_code);
comment on column volunteer.record_due_on is 'first day that the latest record query does not cover';
comment on column volunteer.reported_at is 'latest report; kept when the city gives it back, so that the city still sees whom it gave back';
comment on column volunteer.earlier_return_at is 'when the city gave back the report before the one that stands: taking that one back brings it back';
comment on column volunteer.left_from is 'stage before leaving, to which a mistake is taken back';

-- Record queries that fall due: the county's list of members, earliest first; none yet counts as due at once.
create index volunteer_record_due on volunteer (county_code, record_due_on nulls first)
  where stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED');
drop index volunteer_city_reported;
create index volunteer_city_reported on volunteer (city_code, id) where reported_at is not null;
create index volunteer_city_stage on volunteer (city_code, stage, id) where reported_at is not null;

-- What the lists of things to do ask, so that an office's are counted without reading its volunteers.
-- With the id as a key: of a table that has just begun, the planner takes it for as good as the unique one to find a single
-- volunteer by, as foreign keys do, and a first large import would read the whole township for every row.
create index volunteer_tasks on volunteer (township_code, id)
  include (stage, reported_at, record_clear, record_due_on, sworn_on, filed_on, trained_on, passed_on, city_returned_at);

-- What hangs on a volunteer moves with the volunteer: its township is the volunteer's, and the database sees to it.
alter table volunteer_name drop constraint volunteer_name_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;
alter table volunteer_name_token drop constraint volunteer_name_token_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;
alter table volunteer_identity drop constraint volunteer_identity_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;
alter table volunteer_id_hash drop constraint volunteer_id_hash_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;
alter table volunteer_photo drop constraint volunteer_photo_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;
alter table volunteer_history drop constraint volunteer_history_volunteer_id_fkey,
  add foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade;

-- The city decides on those who were reported to it.
create function wugu.decides_in_city() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'city' and wugu.has_role('reviewer', 'officer') $$;
grant execute on function wugu.decides_in_city () to ${app};

create or replace function wugu.reported(volunteer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select wugu.tier() = 'city' and exists (select from volunteer v where v.id = volunteer and v.reported_at is not null) $$;

alter policy readers on volunteer using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township())
    or (stage <> 'DRAFT' and (select wugu.reads_people()))
    or (reported_at is not null and (select wugu.reads_reported()))));
alter policy offices_act on volunteer using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.registers_people())
    or (select wugu.decides_on_people())
    or (reported_at is not null and (select wugu.decides_in_city()))));
-- The city reads what it said itself; the opinions of others name people and stay where they were written.
alter policy readers on volunteer_history using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township())
    or wugu.handed_in(volunteer_id)
    or (length(by_office) = 4 and (select wugu.reads_reported()) and wugu.reported(volunteer_id))));
alter policy actors on volunteer_history with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and by_person = (select wugu.person())
  and ((select wugu.registers_people()) or (select wugu.decides_on_people()) or (select wugu.decides_in_city())));

-- Human numbers of every kind: one counter for a kind, an office and a year.
create table office_number (
  kind           text not null,
  office_code    text collate "C" not null,
  year           smallint not null,
  last           integer not null,
  primary key (kind, office_code, year)
);
insert into office_number (kind, office_code, year, last) select 'VOLUNTEER', township_code, year, last from volunteer_number;
drop table volunteer_number;
alter table office_number enable row level security;
create policy own_office on office_number using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi())
  and ((select wugu.registers_people()) or (select wugu.decides_on_people()) or (select wugu.decides_in_city())));
grant select, insert, update on office_number to ${app};
