-- Ties the caller's account to the volunteer for whom the code was made; the code is gone then. An account has one
-- volunteer, and a volunteer one account: a new code for the same volunteer ends the former login. Whoever has been wrong
-- most_wrong times within the hour is not listened to. One after the other for an account, so that many at once are counted
-- too. The caller commits, whatever the answer is.
create or replace function wugu.link_own(codes bytea[], today timestamptz, most_wrong integer) returns text
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    held volunteer_login_code;
  begin
    if wugu.tier() is distinct from 'township' or not wugu.has_role('volunteer') then
      return 'UNKNOWN';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('link-own:' || wugu.person(), 0));
    if exists (select from volunteer_login l where l.person = wugu.person()) then
      return 'LINKED_BEFORE';
    end if;
    delete from volunteer_login_wrong w where w.person = wugu.person() and w.at <= today - interval '1 hour';
    if (select count(*) from volunteer_login_wrong w where w.person = wugu.person()) >= most_wrong then
      return 'TOO_MANY';
    end if;
    select * into held from volunteer_login_code c
      where c.code_hash = any (codes) and c.township_code >= wugu.lo() and c.township_code < wugu.hi() for update;
    if not found then
      insert into volunteer_login_wrong (person, at) values (wugu.person(), today);
      return 'UNKNOWN';
    end if;
    if held.expires_at <= today then
      return 'EXPIRED';
    end if;
    delete from volunteer_login_wrong w where w.person = wugu.person();
    delete from volunteer_login_code where volunteer_id = held.volunteer_id;
    insert into volunteer_login as l (volunteer_id, township_code, person, since)
      values (held.volunteer_id, held.township_code, wugu.person(), today)
      on conflict (volunteer_id) do update set person = excluded.person, since = excluded.since;
    return 'LINKED';
  end $$;
grant execute on function wugu.link_own to ${app};
