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
alter table volunteer_supplement enable row level security;
create policy readers on volunteer_supplement for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or wugu.handed_in(volunteer_id)));
create policy actors on volunteer_supplement for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and by_person = (select wugu.person())
  and ((select wugu.registers_people()) or (select wugu.decides_on_people())));
grant select, insert on volunteer_supplement to ${app};

-- Who somebody is goes as a whole: when the identity is erased, what was added about the person goes with it.
create function wugu.supplements_go() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    delete from volunteer_supplement where volunteer_id = old.volunteer_id;
    return null;
  end $$;
revoke all on function wugu.supplements_go () from public;
create trigger supplements_go after delete on volunteer_identity for each row execute function wugu.supplements_go();
