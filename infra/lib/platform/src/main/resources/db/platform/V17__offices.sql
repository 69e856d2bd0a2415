-- What townships and counties may do with people's data, for the conditions of policies. A township fills in and reads its own, its
-- county reads what is handed in and decides.
create function wugu.reads_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() in ('township', 'county') and wugu.has_role('clerk', 'reviewer', 'officer') $$;
create function wugu.is_own_township() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'township' and wugu.reads_people() $$;
create function wugu.registers_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'township' and wugu.has_role('clerk') $$;
create function wugu.decides_on_people() returns boolean language sql stable parallel safe
  as $$ select wugu.tier() = 'county' and wugu.has_role('reviewer', 'officer') $$;
grant execute on function wugu.reads_people, wugu.is_own_township, wugu.registers_people, wugu.decides_on_people to ${app};
