-- The posts of an office (职务). Public reference data: read by everyone, written by migrations.
create table post (
  code      text primary key,
  title     text not null,
  title_en  text not null,
  position  smallint not null unique,
  sole      boolean not null,
  need      text
);
comment on column post.sole is 'one holder at a time; deputies may be several';
comment on column post.need is 'which of the officers that a township must name (S2) the post provides; two posts may provide the same';
alter table post enable row level security;
create policy public_reference_data on post for select using (true);
grant select on post to ${app};
insert into post (code, title, title_en, position, sole, need) values
  ('HEAD', '团长', 'Head', 1, true, null),
  ('DEPUTY_HEAD', '副团长', 'Deputy head', 2, false, 'DEPUTY_HEAD'),
  ('SECRETARY_GENERAL', '秘书长', 'Secretary-general', 3, true, null),
  ('DEPUTY_SECRETARY_GENERAL', '副秘书长', 'Deputy secretary-general', 4, false, 'DEPUTY_SECRETARY_GENERAL'),
  ('OFFICE_DIRECTOR', '办公室主任', 'Office director', 5, true, 'OFFICE'),
  ('OFFICE_DEPUTY_DIRECTOR', '办公室副主任', 'Office deputy director', 6, false, 'OFFICE');

-- An office keeps its own posts; a county those of its townships too.
create function wugu.keeps_office(office text) returns boolean language sql stable parallel safe
  as $$ select wugu.has_role('clerk', 'reviewer', 'officer')
          and (office = wugu.lo() or (wugu.tier() = 'county' and office >= wugu.lo() and office < wugu.hi())) $$;
-- Officers are named in public: their own office and those above read them, the city names only.
create function wugu.reads_offices() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('township', 'county', 'city') and wugu.has_role('clerk', 'reviewer', 'officer') $$;
grant execute on function wugu.keeps_office (text), wugu.reads_offices () to ${app};

-- Who holds a post, and from when to when. Who it is stands elsewhere.
create table officer (
  id             uuid primary key,
  office_code    text collate "C" not null check (length(office_code) in (4, 6, 9)),
  post           text not null references post (code),
  sole           boolean not null,
  since          date not null,
  term_until     date check (term_until >= since),
  ended_on       date check (ended_on >= since),
  predecessor    uuid references officer (id),
  entered_at     timestamptz not null,
  entered_by     text not null,
  ended_at       timestamptz,
  ended_by       text,
  version        bigint not null
);
comment on column officer.term_until is 'last day of the term as it was meant';
comment on column officer.ended_on is 'last day in the post';
create index officer_office on officer (office_code, ended_on);
create unique index officer_sole on officer (office_code, post) where sole and ended_on is null;

create table officer_name (
  officer_id     uuid primary key references officer (id) on delete cascade,
  office_code    text collate "C" not null,
  sealed         bytea not null
);
-- Phones, and why terms ended: not the city's.
create table officer_particulars (
  officer_id     uuid primary key references officer (id) on delete cascade,
  office_code    text collate "C" not null,
  phone          bytea,
  end_reason     bytea
);

alter table officer enable row level security;
alter table officer_name enable row level security;
alter table officer_particulars enable row level security;
create policy readers on officer for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_offices()));
create policy keepers_add on officer for insert with check (wugu.keeps_office(office_code));
create policy keepers_change on officer for update using (wugu.keeps_office(office_code));
create policy readers on officer_name for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_offices()));
create policy keepers_add on officer_name for insert with check (wugu.keeps_office(office_code));
create policy keepers_change on officer_name for update using (wugu.keeps_office(office_code));
create policy readers on officer_particulars for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi())
  and (select wugu.reads_offices()) and ((select wugu.tier()) <> 'city' or office_code = (select wugu.lo())));
create policy keepers_add on officer_particulars for insert with check (wugu.keeps_office(office_code));
create policy keepers_change on officer_particulars for update using (wugu.keeps_office(office_code));
grant select, insert, update on officer, officer_name, officer_particulars to ${app};

-- The work group of an office (工作群) and the robot that may write to it. The key is a secret of the own office.
create table work_group (
  office_code    text collate "C" primary key check (length(office_code) in (4, 6, 9)),
  kind           text not null check (kind in ('WECOM_ROBOT', 'DINGTALK_ROBOT', 'FEISHU_ROBOT', 'WECHAT_GROUP')),
  name           text not null,
  key_set_at     timestamptz,
  registered_at  timestamptz not null,
  registered_by  text not null
);
create table work_group_key (
  office_code    text collate "C" primary key references work_group (office_code) on delete cascade,
  sealed         bytea not null
);
alter table work_group enable row level security;
alter table work_group_key enable row level security;
create policy readers on work_group for select using (
  office_code >= (select wugu.lo()) and office_code < (select wugu.hi()) and (select wugu.reads_offices()));
create policy own_office_adds on work_group for insert with check (
  office_code = (select wugu.lo()) and (select wugu.reads_offices()));
create policy own_office_changes on work_group for update using (
  office_code = (select wugu.lo()) and (select wugu.reads_offices()));
create policy own_office on work_group_key using (
  office_code = (select wugu.lo()) and (select wugu.reads_offices()));
grant select, insert, update on work_group to ${app};
grant select, insert, update, delete on work_group_key to ${app};
