-- Names are readable in the own township and county, and by the city once reported; everything else is shut to the city. Only
-- the township's clerk writes about a person.
call wugu.people('volunteer', 'township_code',
  names      => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id') || ' or ' || wugu.reported('volunteer_id'),
  identities => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id'),
  registers  => 'wugu.registers_people()',
  own        => 'volunteer_id = wugu.own_volunteer()',
  erases     => 'wugu.decides_on_people()');
-- Two with one number: the counties of both see them side by side. A newcomer's township learns of it when its county has
-- decided that something is to be done.
call wugu.conflicts('volunteer', 'number_conflict',
  reads   => $$wugu.tier() = 'county' and wugu.reads_people()$$,
  told    => 'wugu.is_own_township()',
  decides => 'wugu.decides_on_people()');

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
call wugu.guard('volunteer_form_past', 'township_code',
  reads   => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id'),
  adds    => 'wugu.registers_people()');
call wugu.guard('volunteer_photo', 'township_code',
  reads   => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id'),
  keeps   => 'wugu.registers_people()');
call wugu.seals('volunteer_form_past', 'sealed', 'volunteer_form_past:');
call wugu.shuts('volunteer', 'id', 'uniform_size');
call wugu.erases('volunteer', 'volunteer_form_past', 'volunteer_id', shuts => 'sealed');
call wugu.erases('volunteer', 'volunteer_photo', 'volunteer_id');
-- Core tables, made before there were people.
call wugu.erases('volunteer', 'volunteer_history', 'volunteer_id', empties => 'sealed');
call wugu.erases('volunteer', 'volunteer_login', 'volunteer_id', shuts => 'person');
