-- Of each month the last word; and none that is older than what an earlier month says, should clocks have disagreed.
create or replace function wugu.last_stays(stays wugu.village_stay[]) returns wugu.village_stay[]
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
create or replace function wugu.coverage_changes(covered_from date, covered_until date, stays wugu.village_stay[])
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

grant execute on function wugu.last_stays, wugu.coverage_changes to ${app};
