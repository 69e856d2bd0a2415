-- Every place in which words about a person stand, in one act. A test holds it against the list of all columns that may hold
-- such words: a column that the list does not know fails the build.
create or replace function wugu.erase_person(person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    if not coalesce(wugu.decides_on_people(), false)
        or not exists (select from volunteer v where v.id = person and v.erased_at is not null
          and v.township_code >= wugu.lo() and v.township_code < wugu.hi()) then
      return false;
    end if;
    delete from volunteer_name_token where volunteer_id = person;
    delete from volunteer_name where volunteer_id = person;
    delete from volunteer_identity where volunteer_id = person;
    delete from volunteer_id_hash where volunteer_id = person;
    delete from number_conflict where newcomer = person or holder = person;
    delete from volunteer_form_past where volunteer_id = person;
    delete from volunteer_photo where volunteer_id = person;
    delete from volunteer_supplement where volunteer_id = person;
    delete from volunteer_transfer where volunteer_id = person;
    update volunteer_history set sealed = ''::bytea where volunteer_id = person;
    update service_record set reason = ''::bytea where volunteer_id = person and reason is not null;
    update issued_item set retraction = ''::bytea where volunteer_id = person and retraction is not null;
    update record_query set authority = '' where volunteer_id = person;
    update training_history set sealed = ''::bytea where about @> array[person];
    update self_application set reason = ''::bytea where volunteer_id = person and reason is not null;
    delete from access_reason where subject_ids @> array[person];
    delete from volunteer_login l where l.volunteer_id = erase_person.person;
    delete from volunteer_login_code where volunteer_id = person;
    return true;
  end $$;

-- Nobody adds words about somebody who is erased, whichever way they come.
create or replace function wugu.erased_stays_erased() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    if coalesce(to_jsonb(new) ->> tg_argv[0], '') not in ('', '\x')
        and exists (select from volunteer v where v.id = new.volunteer_id and v.erased_at is not null) then
      raise exception 'the person is erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
do $$
  declare
    word record;
  begin
    for word in values ('volunteer_name', 'sealed'), ('volunteer_identity', 'sealed'), ('volunteer_form_past', 'sealed'),
        ('volunteer_supplement', 'sealed'), ('volunteer_transfer', 'reason'), ('service_record', 'reason'),
        ('issued_item', 'retraction'), ('record_query', 'authority') loop
      execute format('create or replace trigger erased_stays_erased before insert or update of %2$I on %1$I for each row'
        ' execute function wugu.erased_stays_erased(%2$L)', word.column1, word.column2);
    end loop;
  end $$;
grant execute on function wugu.erase_person to ${app};
