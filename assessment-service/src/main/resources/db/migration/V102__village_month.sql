-- How many volunteers a village had at the end of every month, as the change of that number in each. It is a function of
-- what is known of the volunteers, not of the order in which it came to be known: whoever turns out never to have been
-- approved, or not to have left, is taken out of, or put back into, the months that are past.

-- What an event said of where a volunteer serves.
create type wugu.village_stay as (
    month        date,
    version      bigint,
    village_code text collate "C"
);

alter table volunteer_state
    add column covered_from  date check (extract(day from covered_from) = 1),
    add column covered_until date check (extract(day from covered_until) = 1),
    add column stays         wugu.village_stay[] not null default '{}';
comment on column volunteer_state.covered_from is 'Month of the approval that stands; null without one.';
comment on column volunteer_state.covered_until is 'Month in which the volunteer left; null while not.';
comment on column volunteer_state.stays is 'Of each month with an event since the approval, what the last of them said.';

-- Of each month the last word; and none that is older than what an earlier month says, should clocks have disagreed.
create function wugu.last_stays(stays wugu.village_stay[]) returns wugu.village_stay[]
    language sql immutable strict parallel safe
as $$
    select array_agg(row (month, version, village_code)::wugu.village_stay order by month)
    from (
        select *, max(version) over (order by month rows between unbounded preceding and 1 preceding) as before
        from (select distinct on (month) * from unnest(stays) order by month, version desc) as last_word
    ) as in_order
    where before is null or before < version
$$;

-- What one volunteer adds to the villages served, month by month. Before the first stay that is known it was the same
-- village; who comes and leaves within a month was there at the end of none.
create function wugu.coverage_changes(covered_from date, covered_until date, stays wugu.village_stay[])
    returns table (village_code text, month date, change integer)
    language sql immutable parallel safe
as $$
    with stay as (
        select s.village_code,
            case when lag(s.month) over in_order is null then covered_from else greatest(s.month, covered_from) end as since,
            least(greatest(coalesce(lead(s.month) over in_order, 'infinity'), covered_from),
                coalesce(covered_until, 'infinity')) as until
        from unnest(stays) as s
        window in_order as (order by s.month)
    )
    select village_code, since, 1 from stay where since < until
    union all
    select village_code, until, -1 from stay where since < until and until < 'infinity'
$$;

create table village_month (
    village_code text collate "C" not null check (length(village_code) = 12),
    month        date             not null check (extract(day from month) = 1),
    change       bigint           not null,
    primary key (village_code, month)
);
comment on column village_month.change is 'By how many volunteers more cover the village at the end of the month than at the end of the one before.';

-- Volunteers who are known already count from the month of their stage, which for the reported is that of the report, and
-- in the village where they serve now; the next event of each says when the approval was. Who has left by now counts in
-- no month. The README says how to count all of it again.
update volunteer_state
set covered_from = month, stays = array[row (month, version, village_code)::wugu.village_stay]
where stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED');

insert into village_month
select village_code, covered_from, count(*) from volunteer_state where covered_from is not null group by 1, 2;

alter table village_month enable row level security;
create policy scoped on village_month for select
    using (village_code >= (select wugu.lo()) and village_code < (select wugu.hi())
        and ((select wugu.tier()) = 'system' or (select wugu.has_role('clerk', 'reviewer', 'officer', 'reader'))));
create policy counted on village_month for insert with check ((select wugu.tier()) = 'system');
create policy recounted on village_month for update using ((select wugu.tier()) = 'system');

grant select, insert, update on village_month to ${app};
grant execute on function wugu.last_stays (wugu.village_stay[]), wugu.coverage_changes (date, date, wugu.village_stay[])
    to ${app};
