-- Every place in which words about a person are sealed, in one act. Supplements had a trigger of their own; reasons why hours
-- were withdrawn or an item was retracted, and transfers, were not among it yet.
create or replace function wugu.erase_person(person uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  begin
    if not coalesce(wugu.decides_on_people(), false)
        or not exists (select from volunteer v where v.id = person and v.erased_at is not null
          and v.township_code >= wugu.lo() and v.township_code < wugu.hi()) then
      return false;
    end if;
    delete from volunteer_name_token where volunteer_id = person;
    delete from volunteer_name where volunteer_id = person;
    delete from volunteer_identity where volunteer_id = person;
    delete from volunteer_form_past where volunteer_id = person;
    delete from volunteer_photo where volunteer_id = person;
    delete from volunteer_supplement where volunteer_id = person;
    delete from volunteer_transfer where volunteer_id = person;
    update volunteer_history set sealed = ''::bytea where volunteer_id = person;
    update service_record set reason = ''::bytea where volunteer_id = person and reason is not null;
    update issued_item set retraction = ''::bytea where volunteer_id = person and retraction is not null;
    return true;
  end $$;
drop trigger supplements_go on volunteer_identity;
drop function wugu.supplements_go ();

-- What was erased before this migration, too.
delete from volunteer_transfer t using volunteer v where v.id = t.volunteer_id and v.erased_at is not null;
update service_record s set reason = ''::bytea
  from volunteer v where v.id = s.volunteer_id and v.erased_at is not null and s.reason is not null;
update issued_item i set retraction = ''::bytea
  from volunteer v where v.id = i.volunteer_id and v.erased_at is not null and i.retraction is not null;
