create table thing (
    id            uuid primary key,
    township_code text collate "C" not null,
    name          text not null
);
create index on thing (township_code);
call wugu.guard('thing', 'township_code', keeps => 'true');
