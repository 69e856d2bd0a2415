-- Of those whom the county has reported: who has uniform and badge, who serves, who pauses; and who has left.
alter table township_month
    add column outfitted bigint not null default 0,
    add column serving   bigint not null default 0,
    add column suspended bigint not null default 0,
    add column departed  bigint not null default 0;
comment on column township_month.outfitted is 'Of reported: uniform and badge are issued, whatever has come since. Serving and suspended are among them.';
comment on column township_month.serving is 'Of reported: at the post.';
comment on column township_month.suspended is 'Of reported: pausing.';
comment on column township_month.departed is 'Left, in this month, from any stage after the approval. Among no others here.';

-- Who is known already is counted here; the next change of a township and month tells it on city.feed.
update township_month t
set outfitted = c.outfitted, serving = c.serving, suspended = c.suspended, departed = c.departed
from (
    select township_code, month,
        count(*) filter (where stage in ('OUTFITTED', 'ACTIVE', 'SUSPENDED')) as outfitted,
        count(*) filter (where stage = 'ACTIVE') as serving,
        count(*) filter (where stage = 'SUSPENDED') as suspended,
        count(*) filter (where stage = 'LEFT') as departed
    from volunteer_state group by township_code, month
) c
where t.township_code = c.township_code and t.month = c.month;

alter table township_month
    alter column outfitted drop default,
    alter column serving drop default,
    alter column suspended drop default,
    alter column departed drop default;
