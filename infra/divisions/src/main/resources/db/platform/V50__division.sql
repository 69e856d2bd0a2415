-- Public reference data: everyone may read it, only the owner's migration writes it.
create table division (
  code       text collate "C" primary key
             check (code ~ '^[0-9]+$' and length(code) in (2, 4, 6, 9, 12)),
  parent     text collate "C" references division (code),
  name       text not null check (name <> ''),
  valid_from date,
  valid_to   date check (valid_to > valid_from),
  local      boolean not null,
  successor  text collate "C"
);
comment on column division.valid_from is 'first day; null: before the records of the source begin';
comment on column division.valid_to is 'first day on which it no longer exists; null: exists';
call wugu.guard('division', reads => 'true', why => 'public reference data');
