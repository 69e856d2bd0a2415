-- What an account has asked for on a day, as keyed hashes: whoever asks for many values that begin alike is guessing the rest.
create table guess (
    person text  not null default wugu.person(),
    day    date  not null,
    stem   bytea not null,
    value  bytea not null,
    primary key (person, day, stem, value)
);
alter table guess enable row level security;
create policy own_rows on guess for select using (person = (select wugu.person()));
create policy own_rows_added on guess for insert with check (person = (select wugu.person()));
create policy cleaning on guess for delete using ((select wugu.tier()) = 'system');
create policy cleaning_sees on guess for select using ((select wugu.tier()) = 'system');
-- Nobody takes back what was asked.
grant select, insert, delete on guess to ${app};
