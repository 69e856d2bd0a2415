-- What is added to a filed file (补充): the file itself does not change. Text that may name anybody, sealed.
create table volunteer_supplement (
  id             uuid primary key,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  at             timestamptz not null,
  by_person      text not null,
  by_office      text collate "C" not null,
  sealed         bytea not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on update cascade on delete cascade
);
create index volunteer_supplement_of on volunteer_supplement (volunteer_id, id);
call wugu.guard('volunteer_supplement', 'township_code',
  reads  => 'wugu.is_own_township() or ' || wugu.handed_in('volunteer_id'),
  adds   => 'by_person = wugu.person() and (wugu.registers_people() or wugu.decides_on_people())',
  beside => '{"by_office": "who acted"}');
call wugu.seals('volunteer_supplement', 'sealed', 'volunteer_supplement:');
call wugu.erases('volunteer', 'volunteer_supplement', 'volunteer_id', shuts => 'sealed');
