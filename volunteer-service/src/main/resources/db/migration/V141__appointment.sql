-- To what an office appoints people who are none of its officers (顾问, 督导, 理事). Public reference data.
create table appointment_kind (
  code      text primary key,
  title     text not null,
  title_en  text not null,
  position  smallint not null unique
);
call wugu.guard('appointment_kind', reads => 'true', why => 'public reference data');
insert into appointment_kind (code, title, title_en, position) values
  ('ADVISOR', '顾问', 'Advisor', 1),
  ('SUPERVISOR', '督导', 'Supervisor', 2),
  ('COUNCIL_MEMBER', '理事', 'Council member', 3);

create function wugu.appoints() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('county', 'city') and wugu.has_role('reviewer', 'officer') $$;
create function wugu.reads_appointments() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('county', 'city') and wugu.has_role('clerk', 'reviewer', 'officer') $$;
grant execute on function wugu.appoints, wugu.reads_appointments to ${app};

create table appointment (
  id             uuid primary key,
  number         text not null unique,
  office_code    text collate "C" not null check (length(office_code) in (4, 6)),
  kind           text not null references appointment_kind (code),
  since          date not null,
  term_until     date not null check (term_until >= since),
  issued_on      date not null,
  issued_by      text not null,
  code           text not null unique,
  revoked_on     date,
  revoked_by     text,
  version        bigint not null
);
comment on column appointment.term_until is 'last day';
comment on column appointment.code is 'what the public verification asks for: random, since numbers can be counted up';
create index appointment_office on appointment (office_code, term_until);
create table appointment_person (
  appointment_id uuid primary key references appointment (id) on delete cascade,
  office_code    text collate "C" not null,
  name           bytea not null,
  unit           bytea,
  revoke_reason  bytea
);
call wugu.guard('appointment', 'office_code',
  reads   => 'wugu.reads_appointments()',
  writes  => 'office_code = wugu.lo() and wugu.appoints()');
call wugu.guard('appointment_person', 'office_code',
  reads   => 'wugu.reads_appointments()',
  writes  => 'office_code = wugu.lo() and wugu.appoints()');
call wugu.seals('appointment_person', 'name, unit, revoke_reason');
