-- The city publishes the form's text (S6).
create policy city_publishes on form_version for insert with check ((select wugu.decides_in_city()));
grant insert on form_version to ${app};

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
alter table volunteer_form_past enable row level security;
create policy readers on volunteer_form_past for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or wugu.handed_in(volunteer_id)));
create policy clerk_adds on volunteer_form_past for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
grant select, insert on volunteer_form_past to ${app};

alter table volunteer add column erased_at timestamptz;
comment on column volunteer.erased_at is 'what was known of the person is gone since then; number, stage and days stay';

-- Everything that tells who somebody is, in one act, for the county that decides on the person, once the aggregate has
-- marked the volunteer as erased. Nobody else may delete any of it.
create function wugu.erase_person(person uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    if not coalesce(wugu.decides_on_people(), false)
        or not exists (select from volunteer v where v.id = person and v.erased_at is not null
          and v.township_code >= wugu.lo() and v.township_code < wugu.hi()) then
      return false;
    end if;
    delete from volunteer_name_token where volunteer_id = person;
    delete from volunteer_name where volunteer_id = person;
    delete from volunteer_identity where volunteer_id = person;
    delete from volunteer_form_past where volunteer_id = person;
    delete from volunteer_photo where volunteer_id = person;
    update volunteer_history set sealed = ''::bytea where volunteer_id = person;
    return true;
  end $$;
revoke all on function wugu.erase_person (uuid) from public;
grant execute on function wugu.erase_person (uuid) to ${app};
