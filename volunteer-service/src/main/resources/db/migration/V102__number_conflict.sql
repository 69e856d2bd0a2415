-- Two whose ID number is the same while their names differ: one of them is typed wrong, or both are the same person. The clerk
-- who registers the second is not told, or could find out numbers by trying; the counties of both are, and decide.
create table number_conflict (
  id              uuid primary key,
  newcomer        uuid not null,
  township_code   text collate "C" not null,
  holder          uuid not null,
  holder_township text collate "C" not null,
  found_at        timestamptz not null,
  state           text not null check (state in ('OPEN', 'SAME_PERSON', 'TYPING_MISTAKE', 'DIFFERENT')),
  decided_at      timestamptz,
  decided_by      text,
  reason          bytea,
  unique (newcomer, holder),
  foreign key (newcomer, township_code) references volunteer (id, township_code) on delete cascade on update cascade,
  foreign key (holder, holder_township) references volunteer (id, township_code) on delete cascade on update cascade,
  check ((state = 'OPEN') = (decided_at is null))
);
comment on column number_conflict.township_code is 'of the newcomer, whose county decides';
comment on column number_conflict.reason is 'why it was decided so, sealed: free text';
create index number_conflict_newcomers_county on number_conflict (left(township_code, 6), state);
create index number_conflict_holders_county on number_conflict (left(holder_township, 6), state);
create index number_conflict_holder on number_conflict (holder);
-- A newcomer's township learns of it when its county has decided that something is to be done.
call wugu.guard('number_conflict', 'township_code, holder_township',
  reads   => $$(wugu.tier() = 'county' and wugu.reads_people())
               or (wugu.is_own_township() and township_code = wugu.lo() and state in ('SAME_PERSON', 'TYPING_MISTAKE'))$$,
  changes => 'left(township_code, 6) = wugu.lo() and wugu.decides_on_people()');
call wugu.seals('number_conflict', 'reason', 'number_conflict:');
