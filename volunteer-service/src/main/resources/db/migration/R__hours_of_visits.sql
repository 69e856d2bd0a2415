-- Brings the hours of a visit to what the visit says now, for those who are known here. A volunteer's hours stand in the
-- township where the volunteer serves, wherever the visit was.
create or replace function wugu.hours_of_visit(told uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    v visit;
  begin
    if wugu.tier() is distinct from 'system' then
      return;
    end if;
    select * into strict v from visit where id = told for update;
    update service_record r set withdrawn_by = 'child-service', withdrawn_at = v.told_at
      where r.visit_id = v.id and r.withdrawn_at is null and r.volunteer_id <> all (v.volunteers);
    insert into service_record as r (id, volunteer_id, township_code, served_on, kind, minutes, source, visit_id,
        entered_by, entered_at, confirmed_by, confirmed_at, withdrawn_by, withdrawn_at)
      select uuidv7(), p.id, p.township_code, v.visited_on, 'VISIT', v.minutes, 'VISIT', v.id, 'child-service', v.told_at,
          case v.state when 'CONFIRMED' then 'child-service' end, case v.state when 'CONFIRMED' then v.told_at end,
          case v.state when 'WITHDRAWN' then 'child-service' end, case v.state when 'WITHDRAWN' then v.told_at end
        from volunteer p where p.id = any (v.volunteers) order by p.id for key share
      on conflict (visit_id, volunteer_id) where visit_id is not null do update set
        served_on = excluded.served_on, minutes = excluded.minutes,
        confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at,
        withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at;
    update visit set unknown = coalesce((select array_agg(who) from unnest(v.volunteers) who
        where not exists (select from volunteer p where p.id = who)), '{}') where id = v.id;
  end $$;

-- Holds the volunteers of a batch where they serve, all in one order, so that nobody waits for somebody who waits.
create or replace function wugu.hold_visitors(went uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    if wugu.tier() = 'system' then
      perform from volunteer p where p.id = any (went) order by p.id for key share;
    end if;
  end $$;

-- Takes a visit as it was told. False when as new a version is known already.
create or replace function wugu.take_visit(told uuid, told_version bigint, township text, told_state text, day date, lasted integer,
    went uuid[], at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    if wugu.tier() is distinct from 'system' then
      raise exception 'visits are told to the system alone';
    end if;
    insert into visit as v (id, version, township_code, state, visited_on, minutes, volunteers, unknown, told_at)
      values (told, told_version, township, told_state, day, lasted, went, '{}', at)
      on conflict (id) do update set version = excluded.version, township_code = excluded.township_code,
        state = excluded.state, visited_on = excluded.visited_on, minutes = excluded.minutes,
        volunteers = excluded.volunteers, told_at = excluded.told_at
      where v.version < excluded.version;
    if not found then
      return false;
    end if;
    perform wugu.hours_of_visit(told);
    return true;
  end $$;

-- Hours that wait for a volunteer whom nobody knew: what has become known since gets them. How many still wait.
create or replace function wugu.take_up_waiting_visits() returns integer
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    waiting uuid;
  begin
    if wugu.tier() is distinct from 'system' then
      return 0;
    end if;
    for waiting in select v.id from visit v where v.unknown <> '{}'
        and exists (select from volunteer p where p.id = any (v.unknown)) order by v.id loop
      perform wugu.hours_of_visit(waiting);
    end loop;
    return (select count(*) from visit v where v.unknown <> '{}');
  end $$;

grant execute on function wugu.hold_visitors, wugu.take_visit, wugu.take_up_waiting_visits to ${app};
