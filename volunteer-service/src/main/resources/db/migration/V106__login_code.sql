-- A volunteer's own login: the township makes a one-time code, and the account that enters it is tied to the volunteer.
create table volunteer_login_code (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  code_hash      bytea not null unique,
  expires_at     timestamptz not null,
  by_person      text not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
call wugu.guard('volunteer_login_code', 'township_code', keeps => 'wugu.registers_people()');
insert into hashed_for_good (table_name, column_name, why) values ('volunteer_login_code', 'code_hash', 'ends after a week');
call wugu.erases('volunteer', 'volunteer_login_code', 'volunteer_id', shuts => 'code_hash');

-- Codes that an account has entered in vain, so that nobody tries them out: in the database, for every replica counts the
-- same.
create table volunteer_login_wrong (
  person         text not null,
  at             timestamptz not null
);
create index volunteer_login_wrong_of on volunteer_login_wrong (person, at);
comment on column volunteer_login_wrong.person is 'the claim of the account, an id; no name';
call wugu.guard('volunteer_login_wrong', why => 'shown to nobody: only wugu.link_own comes here');
