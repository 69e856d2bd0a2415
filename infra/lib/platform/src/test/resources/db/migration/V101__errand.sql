create table errand (
    id            uuid primary key,
    township_code text collate "C" not null,
    name          text not null,
    tries         integer not null,
    done_at       timestamptz,
    event_version bigint not null,
    version       bigint not null,
    unique (id, township_code),
    constraint errand_once unique (township_code, name)
);
call wugu.guard('errand', 'township_code', keeps => 'true');
call wugu.history('errand', 'errand_history', 'errand_id', 'township_code', reads => 'true', adds => 'true');
