-- Two whose ID number is the same while their names differ: one of them is typed wrong, or both are the same person. The clerk
-- who registers the second is not told, or could find out numbers by trying; the counties of both are, and decide.
create table number_conflict (
  id              uuid primary key,
  newcomer        uuid not null,
  township_code   text collate "C" not null,
  holder          uuid not null,
  holder_township text collate "C" not null,
  found_at        timestamptz not null,
  state           text not null check (state in ('OPEN', 'SAME_PERSON', 'TYPING_MISTAKE', 'DIFFERENT')),
  decided_at      timestamptz,
  decided_by      text,
  reason          bytea,
  unique (newcomer, holder),
  foreign key (newcomer, township_code) references volunteer (id, township_code) on delete cascade on update cascade,
  foreign key (holder, holder_township) references volunteer (id, township_code) on delete cascade on update cascade,
  check ((state = 'OPEN') = (decided_at is null))
);
comment on column number_conflict.township_code is 'of the newcomer, whose county decides';
comment on column number_conflict.reason is 'why it was decided so, sealed: free text';
create index number_conflict_newcomers_county on number_conflict (left(township_code, 6), state);
create index number_conflict_holders_county on number_conflict (left(holder_township, 6), state);
create index number_conflict_holder on number_conflict (holder);

alter table number_conflict enable row level security;
create policy counties_of_both on number_conflict for select using (
  (select wugu.tier()) = 'county' and (select wugu.reads_people())
  and (left(township_code, 6) = (select wugu.lo()) or left(holder_township, 6) = (select wugu.lo())));
-- A township learns of it when its county has decided that something is to be done.
create policy township_learns on number_conflict for select using (
  (select wugu.is_own_township()) and township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and state in ('SAME_PERSON', 'TYPING_MISTAKE'));
create policy county_of_newcomer_decides on number_conflict for update using (
  left(township_code, 6) = (select wugu.lo()) and (select wugu.decides_on_people()));
grant select, update on number_conflict to ${app};

-- Keeps a newcomer whose number somebody else bears. Which one that is the caller does not learn.
create function wugu.contest(newcomer_id uuid, hashes bytea[], today timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  declare
    own volunteer;
  begin
    select * into own from volunteer v where v.id = newcomer_id and v.township_code >= wugu.lo() and v.township_code < wugu.hi();
    if not found or not coalesce(wugu.registers_people(), false) then
      raise exception 'not the own township''s' using errcode = 'insufficient_privilege';
    end if;
    insert into number_conflict (id, newcomer, township_code, holder, holder_township, found_at, state)
      select uuidv7(), own.id, own.township_code, v.id, v.township_code, today, 'OPEN'
        from (select distinct b.volunteer_id from wugu.bearers(hashes) b) other
        join volunteer v on v.id = other.volunteer_id
        where v.id <> own.id
      on conflict do nothing;
    insert into volunteer_id_hash (volunteer_id, township_code, hash, contested)
      select own.id, own.township_code, hash, true from unnest(hashes) hash;
  end $$;

-- Somebody's number is typed anew: what was contested about the former one is over, for both sides.
create function wugu.number_corrected(person uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    if not coalesce(wugu.registers_people(), false) or not exists (select from volunteer v
        where v.id = person and v.township_code >= wugu.lo() and v.township_code < wugu.hi()) then
      raise exception 'not the own township''s' using errcode = 'insufficient_privilege';
    end if;
    delete from volunteer_id_hash where volunteer_id = person;
    delete from number_conflict where newcomer = person or holder = person;
  end $$;

-- Whoever is in no conflict any more holds the number, unless somebody else does.
create function wugu.number_uncontested() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    update volunteer_id_hash h set contested = false
      where h.volunteer_id = old.newcomer and h.contested
        and not exists (select from number_conflict c where c.newcomer = old.newcomer)
        and not exists (select from volunteer_id_hash o where o.hash = h.hash and not o.contested);
    return null;
  end $$;
create trigger number_uncontested after delete on number_conflict for each row execute function wugu.number_uncontested();

-- A hash under another key is as contested as those before it.
create function wugu.as_contested_as_before() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    new.contested := new.contested
      or exists (select from volunteer_id_hash h where h.volunteer_id = new.volunteer_id and h.contested);
    return new;
  end $$;
create trigger as_contested_as_before before insert on volunteer_id_hash
  for each row execute function wugu.as_contested_as_before();

-- What the counties of both see of the two, side by side. Neither county's scope reaches over both.
create function wugu.number_conflicts(only_open boolean, after uuid, most integer)
  returns table (id uuid, found_at timestamptz, state text, decided_at timestamptz, reason bytea,
    newcomer uuid, newcomer_number text, newcomer_stage text, newcomer_village text, newcomer_name bytea,
    holder uuid, holder_number text, holder_stage text, holder_village text, holder_name bytea)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
    select c.id, c.found_at, c.state, c.decided_at, c.reason,
        n.id, n.number, n.stage, n.village_code, nn.sealed, h.id, h.number, h.stage, h.village_code, hn.sealed
      from number_conflict c
      join volunteer n on n.id = c.newcomer left join volunteer_name nn on nn.volunteer_id = n.id
      join volunteer h on h.id = c.holder left join volunteer_name hn on hn.volunteer_id = h.id
      where wugu.tier() = 'county' and wugu.reads_people()
        and (left(c.township_code, 6) = wugu.lo() or left(c.holder_township, 6) = wugu.lo())
        and (not only_open or c.state = 'OPEN') and (after is null or c.id < after)
      order by c.id desc limit most
  $$;
revoke all on function wugu.contest (uuid, bytea[], timestamptz), wugu.number_corrected (uuid), wugu.number_uncontested (),
  wugu.as_contested_as_before (), wugu.number_conflicts (boolean, uuid, integer) from public;
grant execute on function wugu.contest (uuid, bytea[], timestamptz), wugu.number_corrected (uuid),
  wugu.number_conflicts (boolean, uuid, integer) to ${app};

-- All that is sealed or hashed, for the job that writes it anew under another key.
insert into sealed_column (table_name, column_name, key_column, context) values
  ('volunteer_name', 'sealed', 'volunteer_id', 'volunteer_name:'),
  ('volunteer_identity', 'sealed', 'volunteer_id', 'volunteer_identity:'),
  ('volunteer_identity', 'masked', 'volunteer_id', 'volunteer_identity.masked:'),
  ('volunteer_history', 'sealed', 'id', 'volunteer_history:'),
  ('volunteer_form_past', 'sealed', 'id', 'volunteer_form_past:'),
  ('volunteer_supplement', 'sealed', 'id', 'volunteer_supplement:'),
  ('volunteer_transfer', 'name', 'id', 'volunteer_transfer.name:'),
  ('volunteer_transfer', 'reason', 'id', 'volunteer_transfer.reason:'),
  ('volunteer_transfer', 'answer', 'id', 'volunteer_transfer.answer:'),
  ('number_conflict', 'reason', 'id', 'number_conflict:'),
  ('self_application_content', 'sealed', 'self_application_id', 'self_application_content:'),
  ('self_application_content', 'name', 'self_application_id', 'self_application_content.name:'),
  ('self_application', 'reason', 'id', 'self_application.reason:'),
  ('import_content', 'forms', 'batch_id', 'import_content.forms:'),
  ('import_content', 'report', 'batch_id', 'import_content.report:'),
  ('service_record', 'reason', 'id', 'service_record.reason:'),
  ('issued_item', 'retraction', 'id', 'issued_item:'),
  ('training_session', 'trainer', 'id', 'training_session:'),
  ('training_history', 'sealed', 'id', 'training_history:'),
  ('officer_name', 'sealed', 'officer_id', 'officer_name:'),
  ('officer_particulars', 'phone', 'officer_id', 'officer_particulars.phone:'),
  ('officer_particulars', 'end_reason', 'officer_id', 'officer_particulars.end_reason:'),
  ('appointment_person', 'name', 'appointment_id', 'appointment_person.name:'),
  ('appointment_person', 'unit', 'appointment_id', 'appointment_person.unit:'),
  ('appointment_person', 'revoke_reason', 'appointment_id', 'appointment_person.revoke_reason:'),
  ('work_group_key', 'sealed', 'office_code', 'work_group_key:');
insert into hashed_column (table_name, owner_column, scope_column, hash_column, of_table, of_column) values
  ('volunteer_id_hash', 'volunteer_id', 'township_code', 'hash', 'volunteer_identity', 'sealed'),
  ('volunteer_name_token', 'volunteer_id', 'township_code', 'token', 'volunteer_name', 'sealed'),
  ('self_application_hash', 'self_application_id', 'township_code', 'hash', 'self_application_content', 'sealed');
insert into hashed_for_good (table_name, column_name, why) values
  ('invitation', 'token_hash', 'ends with the invitation'),
  ('volunteer_login_code', 'code_hash', 'ends after a week');
