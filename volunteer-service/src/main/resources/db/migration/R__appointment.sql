-- Looks across every scope, for anybody, at the one certificate whose code is known: answers what is printed on it and
-- whether it was revoked, and leaves a row in the access log of the office that issued it.
create or replace function wugu.certificate(wanted text)
  returns table (id uuid, number text, title text, office_code text, name bytea, since date, term_until date, revoked_on date)
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    insert into access_log (person, tier, org_code, action, subject_type, subject_ids, reason)
      select 'public', 'public', a.office_code, 'verify-certificate', 'appointment', array[a.id], 'public-verification'
      from appointment a where a.code = wanted;
    return query select a.id, a.number, k.title, a.office_code, p.name, a.since, a.term_until, a.revoked_on
      from appointment a
      join appointment_person p on p.appointment_id = a.id
      join appointment_kind k on k.code = a.kind
      where a.code = wanted;
  end $$;

-- Advisors (顾问) whose appointment stands on the day: those of the caller's own office and of the city above it, whom a
-- county may ask to train (S18). As definer, since a county sees nothing else of the city's; who asks is logged by the service.
create or replace function wugu.advisors(day date)
  returns table (id uuid, number text, office_code text, name bytea, unit bytea)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
    select a.id, a.number, a.office_code, p.name, p.unit
    from appointment a join appointment_person p on p.appointment_id = a.id
    where wugu.reads_appointments() and a.office_code in (wugu.lo(), left(wugu.lo(), 4)) and a.kind = 'ADVISOR'
      and a.since <= day and a.term_until >= day and (a.revoked_on is null or a.revoked_on > day)
  $$;
grant execute on function wugu.certificate, wugu.advisors to ${app};
