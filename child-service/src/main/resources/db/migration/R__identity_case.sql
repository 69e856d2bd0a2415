-- Finds those who may be the newcomers under another record, wherever: of one birth day, and of one name or surname. Children of one
-- household who were born on one day are twins. Nobody is told; the newcomers' county gets a case of each.
create or replace function wugu.find_alike(newcomers uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
  begin
    perform wugu.registered_at('child', newcomer) from unnest(newcomers) newcomer;
    insert into identity_case (id, newcomer, township_code, holder, holder_township, found_at, state)
      select uuidv7(), n.id, n.township_code, o.id, o.township_code, at, 'OPEN'
        from child n join child o on o.birth_on = n.birth_on and o.id <> n.id and o.stage <> 'MERGED'
        where n.id = any (newcomers) and not (o.id = any (newcomers) and o.id > n.id)
          and exists (select from child_name_token a join child_name_token b on b.token = a.token
              where a.child_id = n.id and b.child_id = o.id)
          and not exists (select from kinship a join kinship b on b.relative_id = a.relative_id
              where a.child_id = n.id and b.child_id = o.id)
          and not exists (select from identity_case c where c.newcomer = o.id and c.holder = n.id)
      on conflict do nothing;
  end $$;
grant execute on function wugu.find_alike to ${app};
