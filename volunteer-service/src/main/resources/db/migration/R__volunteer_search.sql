-- Those of the own people who have a number that lists show masked. As of a look at the register (wugu.registered), each leaves its
-- row in the access log, found or not, and both are counted together: somebody who has found more than most_found within the
-- hour is refused (SQLSTATE WG429). The city has no business with numbers, and a draft is the township's own affair.
--   kind  what is searched for: id-number or mobile
create or replace function wugu.volunteers_searched(kind text, hashes bytea[], most_found integer) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    found_before integer;
    found_now uuid[];
  begin
    if not coalesce(wugu.reads_people() and wugu.tier() in ('township', 'county'), false) then
      return;
    end if;
    select coalesce(sum(cardinality(l.subject_ids)), 0) into found_before from access_log l
      where l.person = wugu.person() and l.action = 'look-up-registered' and l.at > clock_timestamp() - interval '1 hour';
    if found_before > most_found then
      raise exception 'too many looks' using errcode = 'WG429';
    end if;
    select coalesce(array_agg(v.id order by v.id), '{}') into found_now from volunteer v
      where v.township_code >= wugu.lo() and v.township_code < wugu.hi()
        and (wugu.tier() = 'township' or v.stage <> 'DRAFT')
        and v.id in (select h.volunteer_id from volunteer_id_hash h where kind = 'id-number' and h.hash = any (hashes)
               union all select h.volunteer_id from volunteer_mobile_hash h where kind = 'mobile' and h.hash = any (hashes));
    insert into access_log (action, subject_type, subject_ids, reason)
      values ('look-up-registered', 'volunteer', found_now, 'search-by-' || kind);
    return query select unnest(found_now);
  end $$;
grant execute on function wugu.volunteers_searched to ${app};
