-- What the city may do with people's data; what townships and counties may, the platform says.
create function wugu.reads_reported() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'city' and wugu.has_role('clerk', 'reviewer', 'officer') $$;
-- The city decides on those who were reported to it.
create function wugu.decides_in_city() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'city' and wugu.has_role('reviewer', 'officer') $$;
grant execute on function wugu.reads_reported, wugu.decides_in_city to ${app};

-- The volunteer without an identity: what may be counted, listed and ordered by.
create table volunteer (
  id                uuid primary key,
  number            text not null unique,
  township_code     text collate "C" not null check (length(township_code) = 9),
  -- A list sorted by time over a county or the city wants an index that leads with that code.
  county_code       text collate "C" not null generated always as (left(township_code, 6)) stored,
  city_code         text collate "C" not null generated always as (left(township_code, 4)) stored,
  village_code      text collate "C" not null check (left(village_code, 9) = township_code),
  stage             text not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REFUSED', 'APPROVED', 'REPORTED',
                      'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
  gender            text not null check (gender in ('MALE', 'FEMALE')),
  birth_year        integer not null,
  age_band          text not null,
  uniform_size      text,
  form_version      text not null,
  signed_on         date not null,
  submitted_at      timestamptz,
  approved_at       timestamptz,
  reported_at       timestamptz,
  updated_at        timestamptz not null,
  event_version     bigint not null,
  version           bigint not null,
  -- From approval to service.
  record_queried_on date,
  record_clear      boolean,
  record_due_on     date,
  sworn_on          date,
  filed_on          date,
  archive_number    text unique,
  trained_on        date,
  passed_on         date,
  city_returned_at  timestamptz,
  earlier_report_at timestamptz,
  earlier_return_at timestamptz,
  accepted_at       timestamptz,
  outfitted_at      timestamptz,
  serving_since     date,
  left_at           timestamptz,
  left_from         text,
  erased_at         timestamptz,
  -- Filing follows the oath, the exam the training; what the aggregate says, nothing else may contradict.
  constraint volunteer_filed_after_oath check (filed_on is null or sworn_on is not null),
  constraint volunteer_passed_after_training check (passed_on is null or trained_on is not null),
  -- What hangs on a volunteer moves with the volunteer: its township is the volunteer's, and the database sees to it.
  constraint volunteer_place unique (id, township_code)
);
comment on column volunteer.event_version is 'events published so far; each carries its own number, without a gap';
comment on column volunteer.version is 'for optimistic locking';
comment on column volunteer.record_due_on is 'first day that the latest record query does not cover';
comment on column volunteer.reported_at is 'latest report; kept when the city gives it back, so that the city still sees whom it gave back';
comment on column volunteer.earlier_return_at is 'when the city gave back the report before the one that stands: taking that one back brings it back';
comment on column volunteer.left_from is 'stage before leaving, to which a mistake is taken back';
comment on column volunteer.erased_at is 'what was known of the person is gone since then; number, stage and days stay';

-- Ids are UUIDs of version 7, so their order is the order of registration: newest first is backwards.
create index volunteer_township on volunteer (township_code, id);
create index volunteer_township_stage on volunteer (township_code, stage, id);
create index volunteer_county on volunteer (county_code, id);
create index volunteer_county_stage on volunteer (county_code, stage, id);
create index volunteer_city_reported on volunteer (city_code, id) where reported_at is not null;
create index volunteer_city_stage on volunteer (city_code, stage, id) where reported_at is not null;
create index volunteer_village on volunteer (village_code, id);
-- Record queries that fall due: the county's list of members, earliest first; none yet counts as due at once.
create index volunteer_record_due on volunteer (county_code, record_due_on nulls first)
  where stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED');
-- What the lists of things to do ask, so that an office's are counted without reading its volunteers.
-- With the id as a key: of a table that has just begun, the planner takes it for as good as the unique one to find a single
-- volunteer by, as foreign keys do, and a first large import would read the whole township for every row.
create index volunteer_tasks on volunteer (township_code, id)
  include (stage, reported_at, record_clear, record_due_on, sworn_on, filed_on, trained_on, passed_on, city_returned_at);
-- Who has left and owes: few at any time, over a county or the city.
create index volunteer_left on volunteer (city_code, id) where stage = 'LEFT';

-- Which account is the volunteer's own.
create table volunteer_login (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  person         text not null unique,
  since          timestamptz not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
comment on column volunteer_login.person is 'the claim of the account, an id; no name';

-- Conditions of policies on what hangs on a volunteer, whose id stands in that column. They look at the volunteer's own row, as
-- far as the caller sees it, within the caller's plan: a function that does so as definer cost a page of 50 names 5 ms, this 0.8.
-- They answer county or city only: a township needs no look, it reads all of its own.
create function wugu.handed_in(volunteer text) returns text language sql immutable as $$
  select format('(wugu.tier() = ''county'' and wugu.reads_people()
    and exists (select from volunteer seen where seen.id = %I and seen.stage <> ''DRAFT''))', volunteer) $$;
create function wugu.reported(volunteer text) returns text language sql immutable as $$
  select format('(wugu.tier() = ''city'' and wugu.reads_reported()
    and exists (select from volunteer seen where seen.id = %I and seen.reported_at is not null))', volunteer) $$;
-- The volunteer whom the caller's account is tied to; null for everybody else.
create function wugu.own_volunteer() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select l.volunteer_id from volunteer_login l
        where l.person = wugu.person() and wugu.tier() = 'township' and wugu.has_role('volunteer')
          and l.township_code >= wugu.lo() and l.township_code < wugu.hi() $$;
grant execute on function wugu.own_volunteer to ${app};

-- A draft is the township's own affair until it is handed in: the county sees it from its first submission on, and what hangs
-- on a volunteer is shown with it. The city reads what a county has reported to it.
call wugu.guard('volunteer', 'township_code',
  reads   => $$wugu.is_own_township() or (stage <> 'DRAFT' and wugu.reads_people())
               or (reported_at is not null and wugu.reads_reported())$$,
  adds    => 'wugu.registers_people()',
  changes => 'wugu.registers_people() or wugu.decides_on_people() or (reported_at is not null and wugu.decides_in_city())',
  removes => $$wugu.registers_people() and stage = 'DRAFT'$$,
  own     => 'id = wugu.own_volunteer()',
  beside  => '{"village_code": "lies in township_code, by a check"}');
-- The clerk sees that there is a login and ends it; whose it is, only the code says.
call wugu.guard('volunteer_login', 'township_code',
  reads => 'wugu.registers_people()', removes => 'wugu.registers_people()');

-- The city reads what it said itself; the opinions of others name people and stay where they were written.
call wugu.history('volunteer', 'volunteer_history', 'volunteer_id', 'township_code',
  reads => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id')
             || ' or (length(by_office) = 4 and ' || wugu.reported('volunteer_id') || ')',
  adds  => 'wugu.registers_people() or wugu.decides_on_people() or wugu.decides_in_city()');

call wugu.office_numbers(
  keeps => 'wugu.registers_people() or wugu.decides_on_people() or wugu.decides_in_city()');
