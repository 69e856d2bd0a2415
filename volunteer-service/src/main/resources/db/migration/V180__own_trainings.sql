-- A volunteer reads the own trainings: of attendance and exams the own rows, of cohorts and sessions those attended.
create policy own_record on training_participant for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
create policy own_record on training_attendance for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
create policy own_record on training_exam for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and volunteer_id = (select wugu.own_volunteer()));
create policy own_record on training_cohort for select using (
  (select wugu.own_volunteer()) is not null
  and id in (select p.cohort_id from training_participant p where p.volunteer_id = (select wugu.own_volunteer())));
create policy own_record on training_session for select using (
  (select wugu.own_volunteer()) is not null
  and cohort_id in (select p.cohort_id from training_participant p where p.volunteer_id = (select wugu.own_volunteer())));

-- Advisors (顾问) whose appointment stands on the day: those of the caller's own office and of the city above it, whom a
-- county may ask to train (S18). As definer, since a county sees nothing else of the city's; who asks is logged by the service.
create function wugu.advisors(day date)
  returns table (id uuid, number text, office_code text, name bytea, unit bytea)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
    select a.id, a.number, a.office_code, p.name, p.unit
    from appointment a join appointment_person p on p.appointment_id = a.id
    where wugu.reads_appointments() and a.office_code in (wugu.lo(), left(wugu.lo(), 4)) and a.kind = 'ADVISOR'
      and a.since <= day and a.term_until >= day and (a.revoked_on is null or a.revoked_on > day)
  $$;
revoke all on function wugu.advisors (date) from public;
grant execute on function wugu.advisors (date) to ${app};
