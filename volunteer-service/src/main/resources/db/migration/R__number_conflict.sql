-- Keeps a newcomer whose number somebody else bears. Which one that is the caller does not learn.
create or replace function wugu.contest(newcomer_id uuid, hashes bytea[], today timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
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
create or replace function wugu.number_corrected(person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    if not coalesce(wugu.registers_people(), false) or not exists (select from volunteer v
        where v.id = person and v.township_code >= wugu.lo() and v.township_code < wugu.hi()) then
      raise exception 'not the own township''s' using errcode = 'insufficient_privilege';
    end if;
    delete from volunteer_id_hash where volunteer_id = person;
    delete from number_conflict where newcomer = person or holder = person;
  end $$;

-- Whoever is in no conflict any more holds the number, unless somebody else does.
create or replace function wugu.number_uncontested() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    update volunteer_id_hash h set contested = false
      where h.volunteer_id = old.newcomer and h.contested
        and not exists (select from number_conflict c where c.newcomer = old.newcomer)
        and not exists (select from volunteer_id_hash o where o.hash = h.hash and not o.contested);
    return null;
  end $$;
create or replace trigger number_uncontested after delete on number_conflict
  for each row execute function wugu.number_uncontested();

-- A hash under another key is as contested as those before it.
create or replace function wugu.as_contested_as_before() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    new.contested := new.contested
      or exists (select from volunteer_id_hash h where h.volunteer_id = new.volunteer_id and h.contested);
    return new;
  end $$;
create or replace trigger as_contested_as_before before insert on volunteer_id_hash
  for each row execute function wugu.as_contested_as_before();

-- What the counties of both see of the two, side by side. Neither county's scope reaches over both.
create or replace function wugu.number_conflicts(only_open boolean, after uuid, most integer)
  returns table (id uuid, found_at timestamptz, state text, decided_at timestamptz, reason bytea,
    newcomer uuid, newcomer_number text, newcomer_stage text, newcomer_village text, newcomer_name bytea,
    holder uuid, holder_number text, holder_stage text, holder_village text, holder_name bytea)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
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

grant execute on function wugu.contest, wugu.number_corrected, wugu.number_conflicts to ${app};
