-- To what an office appoints people who are none of its officers (顾问, 督导, 理事). Public reference data.
create table appointment_kind (
  code      text primary key,
  title     text not null,
  title_en  text not null,
  position  smallint not null unique
);
alter table appointment_kind enable row level security;
create policy public_reference_data on appointment_kind for select using (true);
grant select on appointment_kind to ${app};
insert into appointment_kind (code, title, title_en, position) values
  ('ADVISOR', '顾问', 'Advisor', 1),
  ('SUPERVISOR', '督导', 'Supervisor', 2),
  ('COUNCIL_MEMBER', '理事', 'Council member', 3);

create function wugu.appoints() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('county', 'city') and wugu.has_role('reviewer', 'officer') $$;
create function wugu.reads_appointments() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('county', 'city') and wugu.has_role('clerk', 'reviewer', 'officer') $$;
grant execute on function wugu.appoints (), wugu.reads_appointments () to ${app};

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
alter table appointment enable row level security;
alter table appointment_person enable row level security;
create policy readers on appointment for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_appointments()));
create policy own_office_appoints on appointment for insert with check (
  office_code = (select wugu.lo()) and (select wugu.appoints()));
create policy own_office_revokes on appointment for update using (
  office_code = (select wugu.lo()) and (select wugu.appoints()));
create policy readers on appointment_person for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_appointments()));
create policy own_office_appoints on appointment_person for insert with check (
  office_code = (select wugu.lo()) and (select wugu.appoints()));
create policy own_office_revokes on appointment_person for update using (
  office_code = (select wugu.lo()) and (select wugu.appoints()));
grant select, insert, update on appointment, appointment_person to ${app};

-- Looks across every scope, for anybody, at the one certificate whose code is known: answers what is printed on it and
-- whether it was revoked, and leaves a row in the access log of the office that issued it.
create function wugu.certificate(wanted text)
  returns table (id uuid, number text, title text, office_code text, name bytea, since date, term_until date, revoked_on date)
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    insert into access_log (person, tier, org_code, action, subject_type, subject_ids, reason)
      select 'public', 'public', a.office_code, 'verify-certificate', 'appointment', array[a.id], 'public-verification'
      from appointment a where a.code = wanted;
    return query select a.id, a.number, k.title, a.office_code, p.name, a.since, a.term_until, a.revoked_on
      from appointment a
      join appointment_person p on p.appointment_id = a.id
      join appointment_kind k on k.code = a.kind
      where a.code = wanted;
  end $$;
revoke all on function wugu.certificate (text) from public;
grant execute on function wugu.certificate (text) to ${app};
