-- A look across every scope whether persons are registered anywhere in the city. What is asked leaves its row in the access log,
-- found or not, with the persons found; somebody who has found more than most_found within the hour is refused (SQLSTATE WG429).
-- It answers for each that is found whether the name fits too, and nothing about where or who. Only a township's clerk may ask.
create or replace function wugu.registered(asked integer[], hashes bytea[], named integer[], names bytea[], most_found integer)
  returns table (place integer, fits boolean)
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    found_before integer;
    found_now uuid[];
  begin
    if not coalesce(wugu.registers_people(), false) then
      return;
    end if;
    select coalesce(sum(cardinality(l.subject_ids)), 0) into found_before from access_log l
      where l.person = wugu.person() and l.action = 'look-up-registered' and l.at > clock_timestamp() - interval '1 hour';
    if found_before > most_found then
      raise exception 'too many looks' using errcode = 'WG429';
    end if;
    select coalesce(array_agg(distinct b.volunteer_id), '{}') into found_now from wugu.bearers(hashes) b;
    insert into access_log (action, subject_type, subject_ids, reason)
      select 'look-up-registered', 'volunteer', found_now, 'duplicate-check:' || count(distinct a) from unnest(asked) a;
    return query
      select a.place, bool_or(exists (
          select from unnest(named, names) n (place, name)
          join volunteer_name_token t on t.token = n.name and t.volunteer_id = b.volunteer_id
          where n.place = a.place))
        from unnest(asked, hashes) a (place, hash)
        join wugu.bearers(hashes) b on b.hash = a.hash
        group by a.place;
  end $$;

-- Whose number has one of the hashes: the one who holds it, and those of whom that is contested. For the functions here.
create or replace function wugu.bearers(hashes bytea[]) returns table (hash bytea, volunteer_id uuid)
  language sql stable set search_path = pg_catalog, public, wugu, pg_temp as $$
    with asked as (select distinct unnest(hashes) as hash)
    select h.hash, h.volunteer_id from asked join volunteer_id_hash h on h.hash = asked.hash and not h.contested
    union all
    select h.hash, h.volunteer_id from asked join volunteer_id_hash h on h.hash = asked.hash and h.contested
  $$;
grant execute on function wugu.registered to ${app};
