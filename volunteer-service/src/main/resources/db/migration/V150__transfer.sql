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
call wugu.guard('volunteer_transfer', 'from_county, to_county',
  reads   => $$wugu.tier() = 'county' and wugu.reads_people()$$,
  adds    => 'from_county = wugu.lo() and left(to_county, 4) = left(wugu.lo(), 4)
               and offered_by = wugu.person() and wugu.decides_on_people()',
  changes => 'wugu.decides_on_people()',
  beside  => '{"from_village": "lies in from_county, by a check", "to_village": "lies in to_county, by a check"}');
call wugu.seals('volunteer_transfer', 'name, reason, answer');
call wugu.erases('volunteer', 'volunteer_transfer', 'volunteer_id', shuts => 'name, reason, answer');
