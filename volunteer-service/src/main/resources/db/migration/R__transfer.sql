-- The record changes hands, with all that hangs on it, when the county to which it is offered takes it over: neither
-- county's own scope reaches over both. False when nothing is offered to the caller under that id.
create or replace function wugu.take_over(transfer uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  declare
    offer volunteer_transfer;
  begin
    if not coalesce(wugu.decides_on_people(), false) then
      return false;
    end if;
    select * into offer from volunteer_transfer t
      where t.id = transfer and t.state = 'OFFERED' and t.to_county = wugu.lo() for update;
    if not found then
      return false;
    end if;
    update volunteer v set township_code = left(offer.to_village, 9), village_code = offer.to_village
      where v.id = offer.volunteer_id;
    update attachment a set org_code = left(offer.to_village, 9) where a.owner_id = offer.volunteer_id;
    delete from volunteer_login l where l.volunteer_id = offer.volunteer_id;
    delete from volunteer_login_code c where c.volunteer_id = offer.volunteer_id;
    return true;
  end $$;
comment on function wugu.take_over (uuid) is 'The login ends: an account belongs to a township.';
grant execute on function wugu.take_over to ${app};
