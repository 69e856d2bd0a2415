-- The projection of volunteers and the counters that it moves. Everything here can be thrown away and counted again
-- from the start of the topics.

-- What an event said of where a volunteer serves.
create type wugu.village_stay as (
    month        date,
    version      bigint,
    village_code text collate "C"
);

-- What is known of each volunteer, as far as figures need it. The row is the inbox: a version that is not newer
-- changes nothing. Listeners only; whoever reads figures reads counters.
create table volunteer_state (
    volunteer_id  uuid primary key,
    version       bigint                   not null check (version > 0),
    stage         text                     not null,
    township_code text collate "C"         not null check (length(township_code) = 9),
    village_code  text collate "C"         not null check (length(village_code) = 12),
    month         date                     not null check (extract(day from month) = 1),
    occurred_at   timestamptz              not null,
    covered_from  date                     check (extract(day from covered_from) = 1),
    covered_until date                     check (extract(day from covered_until) = 1),
    stays         wugu.village_stay[]      not null default '{}'
);
comment on column volunteer_state.month is 'First day of the month, in Asia/Shanghai, in which the stage was reached.';
comment on column volunteer_state.occurred_at is 'When the version came to be, by the event.';
comment on column volunteer_state.covered_from is 'Month of the approval that stands; null without one.';
comment on column volunteer_state.covered_until is 'Month in which the volunteer left; null while not.';
comment on column volunteer_state.stays is 'Of each month with an event since the approval, what the last of them said.';
call wugu.guard('volunteer_state', 'township_code',
    keeps  => 'wugu.is_system()',
    grants => 'select, insert, update',
    beside => '{"village_code": "the system alone comes here, for all offices"}');

-- Who reads counters.
create function wugu.reads_figures() returns boolean language sql stable parallel safe
    as $$ select wugu.is_system() or wugu.has_role('clerk', 'reviewer', 'officer', 'reader') $$;
grant execute on function wugu.reads_figures to ${app};

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
    -- Of those whom the county has reported: who has uniform and badge, who serves, who pauses; and who has left.
    outfitted     bigint           not null,
    serving       bigint           not null,
    suspended     bigint           not null,
    departed      bigint           not null,
    primary key (township_code, month)
);
comment on column township_month.version is 'Gapless: one more with every change, the version of the event on city.feed.';
comment on column township_month.as_of is 'When the newest event counted here came to be.';
comment on column township_month.outfitted is 'Of reported: uniform and badge are issued, whatever has come since. Serving and suspended are among them.';
comment on column township_month.serving is 'Of reported: at the post.';
comment on column township_month.suspended is 'Of reported: pausing.';
comment on column township_month.departed is 'Left, in this month, from any stage after the approval. Among no others here.';
call wugu.guard('township_month', 'township_code',
    reads => 'wugu.reads_figures()', writes => 'wugu.is_system()');

create table village_coverage (
    village_code  text collate "C" primary key check (length(village_code) = 12),
    volunteers    bigint           not null,
    submitted     bigint           not null
);
comment on column village_coverage.volunteers is 'Approved or reported: these cover the village.';
comment on column village_coverage.submitted is 'Wait for the county''s decision: these do not cover the village yet.';
call wugu.guard('village_coverage', 'village_code',
    reads => 'wugu.reads_figures()', writes => 'wugu.is_system()');

-- How many volunteers a village had at the end of every month, as the change of that number in each. It is a function of
-- what is known of the volunteers, not of the order in which it came to be known: whoever turns out never to have been
-- approved, or not to have left, is taken out of, or put back into, the months that are past.
create table village_month (
    village_code text collate "C" not null check (length(village_code) = 12),
    month        date             not null check (extract(day from month) = 1),
    change       bigint           not null,
    primary key (village_code, month)
);
comment on column village_month.change is 'By how many volunteers more cover the village at the end of the month than at the end of the one before.';
call wugu.guard('village_month', 'village_code',
    reads => 'wugu.reads_figures()', writes => 'wugu.is_system()');
