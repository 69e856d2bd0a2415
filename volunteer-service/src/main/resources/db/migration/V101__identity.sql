-- Names: sealed, readable in the own township and county, and by the city once reported.
create table volunteer_name (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  sealed         bytea not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
-- Keyed hashes of whole name and surname, so that a name is found without being opened.
create table volunteer_name_token (
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  token          bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(token)) stored,
  primary key (volunteer_id, token),
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
create index volunteer_name_token_search on volunteer_name_token (token, township_code);
-- Everything else that the form says of the person, as sealed JSON. Shut to the city.
create table volunteer_identity (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  sealed         bytea not null,
  -- What lists show of the numbers (3715**********1234, 138****1234), sealed by itself: a page opens no form.
  masked         bytea not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
-- A form that was corrected after the approval stays as it was, sealed, beside the new one: files are supplemented, not
-- changed. Its context is its own id.
create table volunteer_form_past (
  id             uuid primary key,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  replaced_at    timestamptz not null,
  sealed         bytea not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
create index volunteer_form_past_of on volunteer_form_past (volunteer_id, id);
create table volunteer_photo (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  photo          uuid not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
-- Keyed hashes of the ID number, one under every key that is in use: nobody is registered twice in the whole city, whichever
-- key is rotated. Of one whose number is another's, too, who bears it is for the counties to say; until then it is contested.
create table volunteer_id_hash (
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  hash           bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(hash)) stored,
  contested      boolean not null default false,
  primary key (volunteer_id, key_id),
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
-- A hash begins with the id of its key, so this is unique on key and hash.
create unique index volunteer_registered_once on volunteer_id_hash (hash) where not contested;
create index volunteer_contested on volunteer_id_hash (hash) where contested;
-- Looks of an account within the hour (wugu.registered).
create index access_log_looks on access_log (person, at) where action = 'look-up-registered';

-- Only the township's clerk writes about a person.
call wugu.guard('volunteer_name', 'township_code',
  reads   => 'wugu.is_own_township() or wugu.handed_in(volunteer_id)
               or (wugu.reads_reported() and wugu.reported(volunteer_id))',
  writes  => 'wugu.registers_people()',
  own     => 'volunteer_id = wugu.own_volunteer()');
call wugu.guard('volunteer_name_token', 'township_code',
  reads   => 'wugu.is_own_township() or wugu.handed_in(volunteer_id)
               or (wugu.reads_reported() and wugu.reported(volunteer_id))',
  adds    => 'wugu.registers_people()',
  removes => 'wugu.registers_people()');
call wugu.guard('volunteer_identity', 'township_code',
  reads   => 'wugu.is_own_township() or wugu.handed_in(volunteer_id)',
  writes  => 'wugu.registers_people()',
  own     => 'volunteer_id = wugu.own_volunteer()');
call wugu.guard('volunteer_form_past', 'township_code',
  reads   => 'wugu.is_own_township() or wugu.handed_in(volunteer_id)',
  adds    => 'wugu.registers_people()');
call wugu.guard('volunteer_photo', 'township_code',
  reads   => 'wugu.is_own_township() or wugu.handed_in(volunteer_id)',
  keeps   => 'wugu.registers_people()');
call wugu.guard('volunteer_id_hash', 'township_code',
  keeps   => 'wugu.registers_people()',
  grants  => 'select, insert, delete');

call wugu.seals('volunteer_name', 'sealed', 'volunteer_name:');
call wugu.seals('volunteer_identity', 'sealed', 'volunteer_identity:');
call wugu.seals('volunteer_identity', 'masked');
call wugu.seals('volunteer_form_past', 'sealed', 'volunteer_form_past:');
insert into hashed_column (table_name, owner_column, scope_column, hash_column, of_table, of_column) values
  ('volunteer_id_hash', 'volunteer_id', 'township_code', 'hash', 'volunteer_identity', 'sealed'),
  ('volunteer_name_token', 'volunteer_id', 'township_code', 'token', 'volunteer_name', 'sealed');
