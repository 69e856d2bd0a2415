create table thing (
    id            uuid primary key,
    township_code text collate "C" not null,
    name          text not null
);
create index on thing (township_code);
alter table thing enable row level security;
create policy scoped on thing
    using (township_code >= (select wugu.lo()) and township_code < (select wugu.hi()));
grant select, insert, update, delete on thing to ${app};
