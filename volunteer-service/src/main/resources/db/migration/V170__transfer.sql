-- A volunteer who moves to another county of the city: the county that lets go offers, the one that takes over accepts.
-- Both read the offer; the record itself changes hands with the acceptance and not before.
create table volunteer_transfer (
  id             uuid primary key,
  volunteer_id   uuid not null references volunteer (id) on delete cascade,
  number         text not null,
  from_county    text collate "C" not null check (length(from_county) = 6),
  from_village   text collate "C" not null check (length(from_village) = 12),
  to_county      text collate "C" not null check (length(to_county) = 6),
  to_village     text collate "C" not null check (length(to_village) = 12),
  state          text not null check (state in ('OFFERED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  offered_at     timestamptz not null,
  offered_by     text not null,
  decided_at     timestamptz,
  decided_by     text,
  name           bytea not null,
  reason         bytea not null,
  answer         bytea,
  version        bigint not null,
  check (to_county <> from_county and left(to_village, 6) = to_county and left(from_village, 6) = from_county),
  check ((state = 'OFFERED') = (decided_at is null))
);
comment on column volunteer_transfer.name is 'sealed; so that the county which takes over knows whom before it reads the record';
create unique index volunteer_transfer_open on volunteer_transfer (volunteer_id) where state = 'OFFERED';
create index volunteer_transfer_from on volunteer_transfer (from_county, state);
create index volunteer_transfer_to on volunteer_transfer (to_county, state);

alter table volunteer_transfer enable row level security;
create policy both_counties on volunteer_transfer for select using (
  (from_county = (select wugu.lo()) or to_county = (select wugu.lo()))
  and (select wugu.tier()) = 'county' and (select wugu.reads_people()));
create policy county_offers on volunteer_transfer for insert with check (
  from_county = (select wugu.lo()) and left(to_county, 4) = (select left(wugu.lo(), 4))
  and offered_by = (select wugu.person()) and (select wugu.decides_on_people()));
create policy both_decide on volunteer_transfer for update using (
  (from_county = (select wugu.lo()) or to_county = (select wugu.lo())) and (select wugu.decides_on_people()));
grant select, insert, update on volunteer_transfer to ${app};

-- The record changes hands, with all that hangs on it, when the county to which it is offered takes it over: neither
-- county's own scope reaches over both. False when nothing is offered to the caller under that id.
create function wugu.take_over(transfer uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
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

-- Who took part in another county's training keeps it on the record.
create function wugu.took_part(cohort uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select exists (select from training_participant p
          where p.cohort_id = cohort and p.township_code >= wugu.lo() and p.township_code < wugu.hi()) $$;
revoke all on function wugu.take_over (uuid), wugu.took_part (uuid) from public;
grant execute on function wugu.take_over (uuid), wugu.took_part (uuid) to ${app};
create policy of_those_who_moved_here on training_cohort for select using (
  (select wugu.reads_people()) and wugu.took_part(id));
create policy of_those_who_moved_here on training_session for select using (
  (select wugu.reads_people()) and wugu.took_part(cohort_id));
