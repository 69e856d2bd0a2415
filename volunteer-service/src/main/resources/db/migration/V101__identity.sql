-- Names: sealed, readable in the own township and county, and by the city once reported.
create table volunteer_name (
  volunteer_id   uuid primary key references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  sealed         bytea not null
);
-- Keyed hashes of whole name and surname, so that a name is found without being opened.
create table volunteer_name_token (
  volunteer_id   uuid not null references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  token          bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(token)) stored,
  primary key (volunteer_id, token)
);
create index volunteer_name_token_search on volunteer_name_token (token, township_code);
-- Everything else that the form says of the person, as sealed JSON. Shut to the city.
create table volunteer_identity (
  volunteer_id   uuid primary key references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  sealed         bytea not null,
  -- What lists show of the numbers (3715**********1234, 138****1234), sealed by itself: a page opens no form.
  masked         bytea not null
);
-- Keyed hashes of the ID number, one under every key that is in use: nobody is registered twice in the whole city, whichever
-- key is rotated. Of one whose number is another's, too, who bears it is for the counties to say; until then it is contested.
create table volunteer_id_hash (
  volunteer_id   uuid not null references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  hash           bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(hash)) stored,
  contested      boolean not null default false,
  primary key (volunteer_id, key_id)
);
-- A hash begins with the id of its key, so this is unique on key and hash.
create unique index volunteer_registered_once on volunteer_id_hash (hash) where not contested;
create index volunteer_contested on volunteer_id_hash (hash) where contested;
create table volunteer_photo (
  volunteer_id   uuid primary key references volunteer (id) on delete cascade,
  township_code  text collate "C" not null,
  photo          uuid not null
);

alter table volunteer_name enable row level security;
alter table volunteer_name_token enable row level security;
alter table volunteer_identity enable row level security;
alter table volunteer_photo enable row level security;
alter table volunteer_id_hash enable row level security;

-- As definer, so that the planner has no second policy to weave in; it answers the city only.
create function wugu.reported(volunteer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select wugu.tier() = 'city' and exists (select from volunteer v where v.id = volunteer and v.stage = 'REPORTED') $$;
revoke all on function wugu.reported (uuid) from public;
grant execute on function wugu.reported (uuid) to ${app};

create policy readers on volunteer_name for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.reads_people()) or ((select wugu.reads_reported()) and wugu.reported(volunteer_id))));
create policy readers on volunteer_name_token for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.reads_people()) or ((select wugu.reads_reported()) and wugu.reported(volunteer_id))));
create policy readers on volunteer_identity for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.reads_people()));
create policy readers on volunteer_photo for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.reads_people()));

-- Only the township's clerk writes about a person.
create policy clerk_adds on volunteer_name for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_corrects on volunteer_name for update using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_adds on volunteer_name_token for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_corrects on volunteer_name_token for delete using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_adds on volunteer_identity for insert with check (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_corrects on volunteer_identity for update using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_writes on volunteer_id_hash using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy clerk_writes on volunteer_photo using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));

grant select, insert, update on volunteer_name, volunteer_identity to ${app};
grant select, insert, delete on volunteer_name_token, volunteer_id_hash to ${app};
grant select, insert, update, delete on volunteer_photo to ${app};
