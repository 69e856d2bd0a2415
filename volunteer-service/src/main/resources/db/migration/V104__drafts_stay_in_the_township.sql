-- A draft is the township's own affair until it is handed in: the county sees it from its first submission on. What hangs
-- on a volunteer is shown with it.
create function wugu.is_own_township() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'township' and wugu.reads_people() $$;

-- As definer, so that the planner has no second policy to weave in; a township needs no look, it reads all of its own.
create function wugu.handed_in(volunteer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select wugu.tier() = 'county' and wugu.reads_people()
          and exists (select from volunteer v where v.id = volunteer and v.stage <> 'DRAFT') $$;
revoke all on function wugu.handed_in (uuid) from public;
grant execute on function wugu.is_own_township (), wugu.handed_in (uuid) to ${app};

alter policy readers on volunteer using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township())
    or (stage <> 'DRAFT' and (select wugu.reads_people()))
    or (stage = 'REPORTED' and (select wugu.reads_reported()))));
alter policy readers on volunteer_name using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township())
    or wugu.handed_in(volunteer_id)
    or ((select wugu.reads_reported()) and wugu.reported(volunteer_id))));
alter policy readers on volunteer_name_token using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township())
    or wugu.handed_in(volunteer_id)
    or ((select wugu.reads_reported()) and wugu.reported(volunteer_id))));
alter policy readers on volunteer_identity using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or wugu.handed_in(volunteer_id)));
alter policy readers on volunteer_photo using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or wugu.handed_in(volunteer_id)));
alter policy readers on volunteer_history using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and ((select wugu.is_own_township()) or wugu.handed_in(volunteer_id)));
