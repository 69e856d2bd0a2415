-- Who of an office's officers is in charge of which work (分工), so that it does not lie when somebody leaves.
alter table officer add unique (id, office_code);
create table officer_duty (
  office_code    text collate "C" not null,
  duty           text not null,
  officer_id     uuid not null,
  since          timestamptz not null,
  by_person      text not null,
  primary key (office_code, duty),
  foreign key (officer_id, office_code) references officer (id, office_code) on delete cascade
);
create index officer_duty_of on officer_duty (officer_id);

-- What lay open when a duty went from one officer to another (交接). Entries are added and never changed.
create table officer_handover (
  id             uuid primary key,
  office_code    text collate "C" not null,
  duty           text not null,
  from_officer   uuid not null,
  to_officer     uuid not null,
  open           bigint not null check (open >= 0),
  at             timestamptz not null,
  by_person      text not null,
  foreign key (from_officer, office_code) references officer (id, office_code) on delete cascade,
  foreign key (to_officer, office_code) references officer (id, office_code) on delete cascade
);
create index officer_handover_office on officer_handover (office_code);

alter table officer_duty enable row level security;
alter table officer_handover enable row level security;
create policy readers on officer_duty for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_offices()));
create policy keepers on officer_duty using (wugu.keeps_office(office_code));
create policy readers on officer_handover for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_offices()));
create policy keepers_add on officer_handover for insert with check (
  wugu.keeps_office(office_code) and by_person = (select wugu.person()));
grant select, insert, update, delete on officer_duty to ${app};
grant select, insert on officer_handover to ${app};
