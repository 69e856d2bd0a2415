create table errand (
    id            uuid primary key,
    township_code text collate "C" not null,
    name          text not null,
    not_before    date not null,
    stage         text not null,
    done_on       date,
    event_version bigint not null,
    version       bigint not null,
    unique (id, township_code),
    constraint errand_once unique (township_code, name)
);
call wugu.guard('errand', 'township_code',
    reads   => $$wugu.tier() <> 'city'$$,
    adds    => $$wugu.tier() = 'township'$$,
    changes => $$wugu.tier() <> 'city'$$);
call wugu.history('errand', 'errand_history', 'errand_id', 'township_code', reads => $$wugu.tier() <> 'city'$$, adds => 'true');

call wugu.imports('errand_import', 'township_code', keeps => $$wugu.tier() = 'township'$$);
