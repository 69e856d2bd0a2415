-- What an authority answered about a volunteer: result, day, authority and next due, nothing of what was found (Minors
-- Protection Law §62). The county's alone.
create table record_query (
  id             uuid primary key,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  queried_on     date not null,
  clear          boolean not null,
  authority      text not null,
  due_on         date not null,
  retracted      boolean not null default false,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
comment on column record_query.retracted is 'entered by mistake; the history says who took it back, when and why';
create index record_query_of on record_query (volunteer_id, id desc);
call wugu.guard('record_query', 'township_code', keeps => 'wugu.decides_on_people()', grants => 'select, insert, update');
call wugu.erases('volunteer', 'record_query', 'volunteer_id', empties => 'authority', shuts => 'authority');
