-- A volunteer's own login: the township makes a one-time code, and the account that enters it is tied to the volunteer.
create table volunteer_login_code (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  code_hash      bytea not null unique,
  expires_at     timestamptz not null,
  by_person      text not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
create table volunteer_login (
  volunteer_id   uuid primary key,
  township_code  text collate "C" not null,
  person         text not null unique,
  since          timestamptz not null,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
comment on column volunteer_login.person is 'the claim of the account, an id; no name';
alter table volunteer_login_code enable row level security;
alter table volunteer_login enable row level security;
create policy own_clerk on volunteer_login_code using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
-- The clerk sees that there is a login and ends it; whose it is, only the code says.
create policy own_clerk_sees on volunteer_login for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy own_clerk_ends on volunteer_login for delete using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
grant select, insert, update, delete on volunteer_login_code to ${app};
grant select, delete on volunteer_login to ${app};

-- The volunteer whom the caller's account is tied to; null for everybody else. As definer, so that policies can ask.
create function wugu.own_volunteer() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select l.volunteer_id from volunteer_login l
        where l.person = wugu.person() and wugu.tier() = 'township' and wugu.has_role('volunteer')
          and l.township_code >= wugu.lo() and l.township_code < wugu.hi() $$;

-- Ties the caller's account to the volunteer for whom the code was made; the code is gone then. An account has one
-- volunteer, and a volunteer one account: a new code for the same volunteer ends the former login.
create function wugu.link_own(codes bytea[], today timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  declare
    held volunteer_login_code;
  begin
    if wugu.tier() is distinct from 'township' or not wugu.has_role('volunteer') then
      return 'UNKNOWN';
    end if;
    if exists (select from volunteer_login l where l.person = wugu.person()) then
      return 'LINKED_BEFORE';
    end if;
    select * into held from volunteer_login_code c
      where c.code_hash = any (codes) and c.township_code >= wugu.lo() and c.township_code < wugu.hi() for update;
    if not found then
      return 'UNKNOWN';
    end if;
    if held.expires_at <= today then
      return 'EXPIRED';
    end if;
    delete from volunteer_login_code where volunteer_id = held.volunteer_id;
    insert into volunteer_login as l (volunteer_id, township_code, person, since)
      values (held.volunteer_id, held.township_code, wugu.person(), today)
      on conflict (volunteer_id) do update set person = excluded.person, since = excluded.since;
    return 'LINKED';
  end $$;
revoke all on function wugu.own_volunteer (), wugu.link_own (bytea[], timestamptz) from public;
grant execute on function wugu.own_volunteer (), wugu.link_own (bytea[], timestamptz) to ${app};

-- The own record and nobody else's. Range first, as in the other policies, so that the planner takes both for one range.
create policy own_record on volunteer for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and id = (select wugu.own_volunteer()));
create policy own_record on volunteer_name for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
create policy own_record on volunteer_identity for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
