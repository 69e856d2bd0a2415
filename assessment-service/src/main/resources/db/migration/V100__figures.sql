-- The projection of volunteers and the counters that it moves. Everything here can be thrown away and counted again
-- from the start of the topics.

-- What is known of each volunteer, as far as figures need it. The row is the inbox: a version that is not newer
-- changes nothing. Listeners only; whoever reads figures reads counters.
create table volunteer_state (
    volunteer_id  uuid primary key,
    version       bigint                   not null check (version > 0),
    stage         text                     not null,
    township_code text collate "C"         not null check (length(township_code) = 9),
    village_code  text collate "C"         not null check (length(village_code) = 12),
    month         date                     not null check (extract(day from month) = 1),
    occurred_at   timestamptz              not null
);
comment on column volunteer_state.month is 'First day of the month, in Asia/Shanghai, in which the stage was reached.';
comment on column volunteer_state.occurred_at is 'When the version came to be, by the event.';

-- Counters stand at township level and month only. Wider offices are sums over a range of codes, so no row is hot.
create table township_month (
    township_code text collate "C" not null check (length(township_code) = 9),
    month         date             not null check (extract(day from month) = 1),
    version       bigint           not null,
    submitted     bigint           not null,
    returned      bigint           not null,
    refused       bigint           not null,
    approved      bigint           not null,
    reported      bigint           not null,
    as_of         timestamptz      not null,
    primary key (township_code, month)
);
comment on column township_month.version is 'Gapless: one more with every change, the version of the event on city.feed.';
comment on column township_month.as_of is 'When the newest event counted here came to be.';

create table village_coverage (
    village_code  text collate "C" primary key check (length(village_code) = 12),
    volunteers    bigint           not null,
    submitted     bigint           not null
);
comment on column village_coverage.volunteers is 'Approved or reported: these cover the village.';
comment on column village_coverage.submitted is 'Wait for the county''s decision: these do not cover the village yet.';

alter table volunteer_state enable row level security;
create policy listeners on volunteer_state using ((select wugu.tier()) = 'system');

alter table township_month enable row level security;
create policy scoped on township_month for select
    using (township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
        and ((select wugu.tier()) = 'system' or (select wugu.has_role('clerk', 'reviewer', 'officer', 'reader'))));
create policy counted on township_month for insert with check ((select wugu.tier()) = 'system');
create policy recounted on township_month for update using ((select wugu.tier()) = 'system');

alter table village_coverage enable row level security;
create policy scoped on village_coverage for select
    using (village_code >= (select wugu.lo()) and village_code < (select wugu.hi())
        and ((select wugu.tier()) = 'system' or (select wugu.has_role('clerk', 'reviewer', 'officer', 'reader'))));
create policy counted on village_coverage for insert with check ((select wugu.tier()) = 'system');
create policy recounted on village_coverage for update using ((select wugu.tier()) = 'system');

grant select, insert, update on volunteer_state, township_month, village_coverage to ${app};
