-- What the counties of both see of the two, side by side. Neither county's scope reaches over both.
create or replace function wugu.number_conflicts(only_open boolean, after uuid, most integer)
  returns table (id uuid, found_at timestamptz, state text, decided_at timestamptz, reason bytea,
    newcomer uuid, newcomer_number text, newcomer_stage text, newcomer_village text, newcomer_name bytea,
    holder uuid, holder_number text, holder_stage text, holder_village text, holder_name bytea)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
    select c.id, c.found_at, c.state, c.decided_at, c.reason,
        n.id, n.number, n.stage, n.village_code, nn.sealed, h.id, h.number, h.stage, h.village_code, hn.sealed
      from number_conflict c
      join volunteer n on n.id = c.newcomer left join volunteer_name nn on nn.volunteer_id = n.id
      join volunteer h on h.id = c.holder left join volunteer_name hn on hn.volunteer_id = h.id
      where wugu.tier() = 'county' and wugu.reads_people()
        and (left(c.township_code, 6) = wugu.lo() or left(c.holder_township, 6) = wugu.lo())
        and (not only_open or c.state = 'OPEN') and (after is null or c.id < after)
      order by c.id desc limit most
  $$;

grant execute on function wugu.number_conflicts to ${app};
