-- Who may do what with people's data, decided once in a statement: policies ask in the form (select wugu.…()).
create function wugu.reads_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('township', 'county') and wugu.has_role('clerk', 'reviewer', 'officer') $$;
create function wugu.reads_reported() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'city' and wugu.has_role('clerk', 'reviewer', 'officer') $$;
create function wugu.registers_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'township' and wugu.has_role('clerk') $$;
create function wugu.decides_on_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'county' and wugu.has_role('reviewer', 'officer') $$;
grant execute on all functions in schema wugu to ${app};

-- The volunteer without an identity: what may be counted, listed and ordered by.
create table volunteer (
  id             uuid primary key,
  number         text not null unique,
  township_code  text collate "C" not null check (length(township_code) = 9),
  -- A list sorted by time over a county or the city wants an index that leads with that code.
  county_code    text collate "C" not null generated always as (left(township_code, 6)) stored,
  city_code      text collate "C" not null generated always as (left(township_code, 4)) stored,
  village_code   text collate "C" not null check (left(village_code, 9) = township_code),
  stage          text not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REFUSED', 'APPROVED', 'REPORTED')),
  gender         text not null check (gender in ('MALE', 'FEMALE')),
  birth_year     integer not null,
  age_band       text not null,
  uniform_size   text,
  form_version   text not null,
  signed_on      date not null,
  submitted_at   timestamptz,
  approved_at    timestamptz,
  reported_at    timestamptz,
  updated_at     timestamptz not null,
  event_version  bigint not null,
  version        bigint not null
);
comment on column volunteer.event_version is 'events published so far; each carries its own number, without a gap';
comment on column volunteer.version is 'for optimistic locking';

-- Ids are UUIDs of version 7, so their order is the order of registration: newest first is backwards.
create index volunteer_township on volunteer (township_code, id);
create index volunteer_township_stage on volunteer (township_code, stage, id);
create index volunteer_county on volunteer (county_code, id);
create index volunteer_county_stage on volunteer (county_code, stage, id);
create index volunteer_city_reported on volunteer (city_code, id) where stage = 'REPORTED';
create index volunteer_village on volunteer (village_code, id);

alter table volunteer enable row level security;
-- Township and county read their own; the city what a county has reported to it.
create policy readers on volunteer for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.reads_people()) or (stage = 'REPORTED' and (select wugu.reads_reported()))));
create policy township_registers on volunteer for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy offices_act on volunteer for update using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.registers_people()) or (select wugu.decides_on_people())));
create policy township_discards_drafts on volunteer for delete using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()) and stage = 'DRAFT');
grant select, insert, update, delete on volunteer to ${app};

-- Human numbers: one counter for an office and a year. A number whose transaction fails is not lost; one whose draft is
-- discarded is not given again.
create table volunteer_number (
  township_code  text collate "C" not null,
  year           smallint not null,
  last           integer not null,
  primary key (township_code, year)
);
alter table volunteer_number enable row level security;
create policy own_office on volunteer_number using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
grant select, insert, update on volunteer_number to ${app};

-- Who did what when and why. Reasons and names of officers are sealed: reasons are free text.
create table volunteer_history (
  id             uuid primary key,
  volunteer_id   uuid not null references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  at             timestamptz not null,
  action         text not null,
  by_person      text not null,
  by_office      text collate "C" not null,
  sealed         bytea not null
);
create index volunteer_history_of on volunteer_history (volunteer_id, id);
alter table volunteer_history enable row level security;
create policy readers on volunteer_history for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.reads_people()));
create policy actors on volunteer_history for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and by_person = (select wugu.person())
  and ((select wugu.registers_people()) or (select wugu.decides_on_people())));
grant select, insert on volunteer_history to ${app};
