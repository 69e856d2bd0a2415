-- An invitation (申请邀请): a secret that a township hands out, by which people apply without an account. Only the keyed hash
-- of the secret stands here.
create table invitation (
  id             uuid primary key,
  township_code  text collate "C" not null check (length(township_code) = 9),
  token_hash     bytea not null unique,
  created_at     timestamptz not null,
  by_person      text not null,
  expires_at     timestamptz not null,
  uses           smallint not null check (uses between 1 and 500),
  used           smallint not null default 0 check (used between 0 and uses),
  revoked_at     timestamptz
);
create index invitation_office on invitation (township_code, id desc);

-- What came by an invitation (自助申请), without what it says of the person: that stands sealed in a table of its own, and is
-- gone once the township has decided.
create table self_application (
  id             uuid primary key,
  township_code  text collate "C" not null check (length(township_code) = 9),
  invitation_id  uuid not null references invitation (id),
  request_key    text not null check (length(request_key) between 1 and 80),
  receipt        text not null unique,
  form_version   text not null,
  village_code   text collate "C" not null check (left(village_code, 9) = township_code),
  received_at    timestamptz not null,
  state          text not null check (state in ('PENDING', 'TAKEN_OVER', 'REJECTED')),
  decided_at     timestamptz,
  decided_by     text,
  reason         bytea,
  volunteer_id   uuid references volunteer (id) on delete set null,
  unique (invitation_id, request_key),
  check ((state = 'PENDING') = (decided_at is null))
);
comment on column self_application.request_key is 'the applicant''s browser sends the same when an answer was lost';
comment on column self_application.reason is 'why it was rejected, sealed: free text; empty once as old as what nobody looked at may get';
create index self_application_office on self_application (township_code, state, id desc);
create index self_application_volunteer on self_application (volunteer_id);
create table self_application_content (
  self_application_id uuid primary key references self_application (id) on delete cascade,
  township_code  text collate "C" not null,
  sealed         bytea not null,
  -- The name once more, sealed by itself: a list shows it and opens no form.
  name           bytea not null,
  photo          uuid
);
-- Keyed hashes of the ID number, one under every key in use, so that the same person is told who applies twice.
create table self_application_hash (
  self_application_id uuid not null references self_application_content (self_application_id) on delete cascade,
  township_code  text collate "C" not null,
  hash           bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(hash)) stored,
  primary key (self_application_id, key_id)
);
create index self_application_hash_twice on self_application_hash (hash, township_code);

-- Nobody adds to an application but by an invitation (wugu.hand_in).
call wugu.guard('invitation', 'township_code', keeps => 'wugu.registers_people()', grants => 'select, insert, update');
call wugu.guard('self_application', 'township_code',
  reads   => 'wugu.registers_people()',
  changes => 'wugu.registers_people()',
  beside  => '{"village_code": "lies in township_code, by a check"}');
call wugu.guard('self_application_content', 'township_code',
  reads => 'wugu.registers_people()', removes => 'wugu.registers_people()');
call wugu.guard('self_application_hash', 'township_code', reads => 'wugu.registers_people()');
call wugu.seals('self_application_content', 'sealed', 'self_application_content:');
call wugu.seals('self_application_content', 'name');
call wugu.seals('self_application', 'reason');
insert into hashed_column (table_name, owner_column, scope_column, hash_column, of_table, of_column) values
  ('self_application_hash', 'self_application_id', 'township_code', 'hash', 'self_application_content', 'sealed');
insert into hashed_for_good (table_name, column_name, why) values ('invitation', 'token_hash', 'ends with the invitation');
