-- A look across every scope leaves its row in the access log, with the persons found, and is refused (SQLSTATE WG429) to
-- somebody who has found more than most_found within the hour: nobody can try out numbers unnoticed or for long.
drop function wugu.registered (bytea[]);
create function wugu.registered(hashes bytea[], most_found integer) returns setof bytea
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
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
    select array_agg(i.volunteer_id) into found_now from volunteer_identity i where i.id_number_hash = any (hashes);
    if found_now is null then
      return;
    end if;
    insert into access_log (action, subject_type, subject_ids, reason)
      values ('look-up-registered', 'volunteer', found_now, 'duplicate-check');
    return query select i.id_number_hash from volunteer_identity i where i.volunteer_id = any (found_now);
  end $$;
revoke all on function wugu.registered (bytea[], integer) from public;
grant execute on function wugu.registered (bytea[], integer) to ${app};
create index access_log_looks on access_log (person, at) where action = 'look-up-registered';
