-- Mobile numbers of volunteers, so that whoever rings is found without a form being opened. A family may share one.
create table volunteer_mobile_hash (
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  hash           bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(hash)) stored,
  primary key (volunteer_id, key_id),
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
create index volunteer_mobile_hash_search on volunteer_mobile_hash (hash, township_code);
-- Searched by wugu.volunteers_searched alone, which counts and logs it.
call wugu.guard('volunteer_mobile_hash', 'township_code',
  keeps => 'wugu.registers_people()', grants => 'select, insert, delete');
insert into hashed_column (table_name, owner_column, scope_column, hash_column, of_table, of_column) values
  ('volunteer_mobile_hash', 'volunteer_id', 'township_code', 'hash', 'volunteer_identity', 'sealed');
call wugu.erases('volunteer', 'volunteer_mobile_hash', 'volunteer_id');
