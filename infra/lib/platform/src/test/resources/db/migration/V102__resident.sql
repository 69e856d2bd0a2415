-- A small kind of people: names are for everybody in the range, the rest is not the city's, townships register, counties erase.
create table resident (
    id            uuid primary key,
    township_code text collate "C" not null,
    erased_at     timestamptz,
    unique (id, township_code)
);
call wugu.guard('resident', 'township_code', keeps => 'true');
call wugu.people('resident', 'township_code',
    names      => 'true',
    identities => $$wugu.tier() <> 'city'$$,
    registers  => $$wugu.tier() = 'township'$$,
    erases     => $$wugu.tier() = 'county'$$);
call wugu.conflicts('resident', 'resident_conflict',
    reads   => $$wugu.tier() = 'county'$$,
    told    => $$wugu.tier() = 'township'$$,
    decides => $$wugu.tier() = 'county'$$);
create table resident_note (
    id            uuid primary key,
    resident_id   uuid not null,
    others        uuid[] not null,
    township_code text collate "C" not null,
    words         text not null
);
call wugu.guard('resident_note', 'township_code', keeps => 'true');
call wugu.erases('resident', 'resident_note', 'resident_id', empties => 'words', shuts => 'words');
call wugu.erases('resident', 'resident_note', 'others');
