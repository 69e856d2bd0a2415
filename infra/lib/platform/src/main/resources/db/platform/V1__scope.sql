-- What PostgreSQL gives to everybody is taken back first: whoever may make a temporary table or a function can put it in the
-- way of a function that runs as the owner. What the application's role may do is granted, one by one.
do $$ begin
    execute format('revoke all on database %I from public', current_database());
    execute format('revoke create, temporary on database %I from ${app}', current_database());
    execute format('grant connect on database %I to ${app}', current_database());
end $$;
revoke all on schema public from public;
revoke create on schema public from ${app};
grant usage on schema public to ${app};
alter default privileges revoke execute on functions from public;

-- Who acts is carried by the transaction (set by ScopedConnections); these functions are how policies read it.
-- A setting that is missing or empty reads as null, and a comparison with null admits no row: fail closed.
create schema wugu;

create function wugu.setting(name text) returns text
    language sql stable parallel safe
    as $$ select nullif(current_setting('wugu.' || name, true), '') $$;

create function wugu.lo() returns text language sql stable parallel safe as $$ select wugu.setting('lo') $$;
create function wugu.hi() returns text language sql stable parallel safe as $$ select wugu.setting('hi') $$;
create function wugu.tier() returns text language sql stable parallel safe as $$ select wugu.setting('tier') $$;
create function wugu.person() returns text language sql stable parallel safe as $$ select wugu.setting('person') $$;
create function wugu.is_system() returns boolean language sql stable parallel safe as $$ select wugu.tier() = 'system' $$;

create function wugu.has_role(variadic wanted text[]) returns boolean
    language sql stable parallel safe
    as $$ select coalesce(string_to_array(wugu.setting('roles'), ',') && wanted, false) $$;

grant usage on schema wugu to ${app};
grant execute on all functions in schema wugu to ${app};
