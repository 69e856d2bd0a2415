-- What the county saw when it visited (走访核实): who went, what was as the form says and what was not, sealed.
create table verification (
    id            uuid primary key,
    child_id      uuid not null,
    township_code text collate "C" not null,
    visited_on    date not null,
    sealed        bytea not null,
    foreign key (child_id, township_code) references child (id, township_code) on delete cascade on update cascade
);
create index verification_of on verification (child_id, id);
call wugu.guard('verification', 'township_code',
    reads => wugu.child_shown('child_id'), adds => 'wugu.decides_on_people()');
call wugu.seals('verification', 'sealed', 'verification:');
call wugu.erases('child', 'verification', 'child_id', shuts => 'sealed');
