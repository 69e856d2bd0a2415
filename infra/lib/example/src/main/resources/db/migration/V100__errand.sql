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

create table errand_history (
    id            uuid primary key,
    errand_id     uuid not null,
    township_code text collate "C" not null,
    at            timestamptz not null,
    action        text not null,
    by_person     text not null,
    by_office     text collate "C" not null,
    sealed        bytea not null,
    foreign key (errand_id, township_code) references errand (id, township_code)
);
create index errand_history_of on errand_history (errand_id, id);
call wugu.guard('errand_history', 'township_code',
    reads  => $$wugu.tier() <> 'city'$$,
    adds   => 'by_person = wugu.person()',
    beside => '{"by_office": "who acted"}');
call wugu.seals('errand_history', 'sealed', 'errand_history:');

call wugu.imports('errand_import', 'township_code', keeps => $$wugu.tier() = 'township'$$);
