-- Uniforms and badges in the hands of volunteers (配发): what the city issued, who confirmed the receipt, what came back. A row
-- is never deleted: what was entered by mistake is retracted, with a sealed reason.
create table issued_item (
  id                uuid primary key,
  volunteer_id      uuid not null,
  township_code     text collate "C" not null,
  city_code         text collate "C" not null generated always as (left(township_code, 4)) stored,
  kind              text not null check (kind in ('UNIFORM', 'BADGE')),
  size              text,
  number            text not null,
  issued_on         date not null,
  issued_by         text not null,
  received_on       date,
  received_by       text,
  returned_on       date,
  returned_by       text,
  retracted_at      timestamptz,
  retracted_by      text,
  retraction        bytea,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade,
  constraint issued_item_has_size check ((kind = 'UNIFORM') = (size is not null)),
  constraint issued_item_in_order check (received_on >= issued_on and returned_on >= issued_on),
  constraint issued_item_retraction check ((retracted_at is null) = (retraction is null))
);
comment on column issued_item.number is 'serial of a uniform, number of a badge';
comment on column issued_item.retraction is 'why it was a mistake, sealed';
-- Nobody else has the number while it is out, and nobody has two uniforms or two badges.
create unique index issued_item_number on issued_item (city_code, kind, number) where returned_on is null and retracted_at is null;
create unique index issued_item_of_kind on issued_item (volunteer_id, kind) where returned_on is null and retracted_at is null;
create index issued_item_of on issued_item (volunteer_id, id);
-- The county enters an item again when its return was a mistake. The township confirms the receipt, county or city the return.
call wugu.guard('issued_item', 'township_code',
  reads   => 'wugu.reads_people() or wugu.reads_reported()',
  adds    => 'wugu.decides_in_city() or wugu.decides_on_people()',
  changes => 'wugu.registers_people() or wugu.decides_on_people() or wugu.decides_in_city()');
call wugu.seals('issued_item', 'retraction', 'issued_item:');
call wugu.erases('volunteer', 'issued_item', 'volunteer_id', empties => 'retraction', shuts => 'retraction');
