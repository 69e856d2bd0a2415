-- A sheet that was checked and waits for the clerk's yes. What it says of people stands sealed in a table of its own.
create table import_batch (
  id             uuid primary key,
  township_code  text collate "C" not null,
  by_person      text not null,
  created_at     timestamptz not null,
  expires_at     timestamptz not null,
  rows           integer not null,
  good           integer not null,
  bad            integer not null,
  confirmed_at   timestamptz,
  created        integer
);
create index import_batch_expiry on import_batch (expires_at);
create index import_batch_office on import_batch (township_code);
create table import_content (
  batch_id       uuid primary key references import_batch (id) on delete cascade,
  township_code  text collate "C" not null,
  forms          bytea not null,
  report         bytea not null
);
comment on column import_content.forms is 'good rows, sealed; empty once confirmed';
comment on column import_content.report is 'errors and preview, sealed';

-- Expired batches are cleared by the system, which sees when they expire and never what they say.
call wugu.guard('import_batch', 'township_code',
  keeps => 'wugu.registers_people()', reads => 'wugu.is_system()', removes => 'wugu.is_system()');
call wugu.guard('import_content', 'township_code', keeps => 'wugu.registers_people()', grants => 'select, insert, update');
call wugu.seals('import_content', 'forms, report');
