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
call wugu.guard('post', reads => 'true', why => 'public reference data');
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
grant execute on function wugu.keeps_office, wugu.reads_offices to ${app};

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
  version        bigint not null,
  unique (id, office_code)
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
call wugu.guard('officer', 'office_code',
  reads => 'wugu.reads_offices()', writes => 'wugu.keeps_office(office_code)');
call wugu.guard('officer_name', 'office_code',
  reads => 'wugu.reads_offices()', writes => 'wugu.keeps_office(office_code)');
call wugu.guard('officer_particulars', 'office_code',
  reads   => $$wugu.reads_offices() and (wugu.tier() <> 'city' or office_code = wugu.lo())$$,
  writes  => 'wugu.keeps_office(office_code)');

-- Who of an office's officers is in charge of which work (分工), so that it does not lie when somebody leaves.
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
call wugu.guard('officer_duty', 'office_code', reads => 'wugu.reads_offices()', keeps => 'wugu.keeps_office(office_code)');
call wugu.guard('officer_handover', 'office_code',
  reads => 'wugu.reads_offices()', adds => 'wugu.keeps_office(office_code) and by_person = wugu.person()');

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
call wugu.guard('work_group', 'office_code',
  reads   => 'wugu.reads_offices()',
  writes  => 'office_code = wugu.lo() and wugu.reads_offices()');
call wugu.guard('work_group_key', 'office_code', keeps => 'office_code = wugu.lo() and wugu.reads_offices()');
call wugu.seals('officer_name', 'sealed', 'officer_name:');
call wugu.seals('officer_particulars', 'phone, end_reason');
call wugu.seals('work_group_key', 'sealed', 'work_group_key:');
