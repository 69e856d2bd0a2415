-- Every table is declared once, by wugu.guard or wugu.leave_open. What they did stands in these two tables, and each
-- service's scope test holds it against the policies and the columns that there are.
create table wugu.guarded (
    table_name       text   not null,
    policy           text   not null,
    command          text   not null,
    codes            text[] not null,
    using_expression text,
    check_expression text,
    primary key (table_name, policy)
);
comment on table wugu.guarded is 'One row for each policy.';
comment on column wugu.guarded.codes is 'one of these lies in the caller''s range; empty: the policy does not ask for the range';
comment on column wugu.guarded.using_expression is 'as PostgreSQL keeps it, and so check_expression';

create table wugu.unguarded (
    table_name  text not null,
    column_name text,
    why         text not null check (why <> ''),
    unique nulls not distinct (table_name, column_name)
);
comment on table wugu.unguarded is 'What the caller''s range does not guard, and why.';
comment on column wugu.unguarded.column_name is 'a division code beside the one that the row is guarded on; null: rows of the table as such';

-- The condition of a policy. What does not depend on the row is asked once for a statement, not for each row: PostgreSQL
-- makes an init plan of a scalar subquery.
create function wugu.policy_condition(in_range text, condition text) returns text language sql immutable
    as $$ select '(' || coalesce('(' || in_range || ') and ', '') || '('
        || regexp_replace(condition, 'wugu\.\w+\((''[^'']*''(, *''[^'']*'')*)?\)', '(select \&)', 'g') || '))' $$;

-- Guards a table: row-level security, its policies, and what the application's role is granted. Declared anew, it takes the place
-- of what was declared before. Each policy is named by its parameter:
--   code     the column whose division code lies in the caller's range; of a row that concerns two offices, one of 'a, b'
--   reads, adds, changes, removes   who may within the range; writes: adds and changes; keeps: all four
--   changed  what a changed row fulfils, where that is not what the row before fulfilled
--   own      whose the row is, who reads it in whatever role, within the range
--   beyond   who reads it outside the range
--   grants   where the application's role does less than the conditions allow
--   beside   columns of other division codes, each with the reason why the row is not guarded on it
--   why      the reason for rows that no range guards: those of beyond, or of a table without code
create procedure wugu.guard(of_table text, code text default null, reads text default null, adds text default null,
    changes text default null, changed text default null, removes text default null, writes text default null,
    keeps text default null, own text default null, beyond text default null, grants text default null,
    beside jsonb default '{}', why text default null)
    language plpgsql as $$
    declare
        of_codes text[] := coalesce(string_to_array(code, ', '), '{}');
        in_range text := (select string_agg(
                format('%1$I >= (select wugu.lo()) and %1$I < (select wugu.hi())', c), ' or ') from unnest(of_codes) c);
        rule record;
        bound text;
    begin
        if (code is null or beyond is not null) and why is null then
            raise exception 'wugu.guard(%): say why rows are shown outside the range', of_table;
        end if;
        adds := coalesce(adds, writes);
        changes := coalesce(changes, writes);
        call wugu.undeclare(of_table);
        execute format('alter table %I enable row level security', of_table);
        for rule in
            select * from (values
                ('keeps', 'all', keeps, null),
                ('reads', 'select', reads, null),
                ('adds', 'insert', null, adds),
                ('changes', 'update', changes, changed),
                ('removes', 'delete', removes, null),
                ('own', 'select', own, null),
                ('beyond', 'select', beyond, null)) r (policy, command, shows, takes)
            where shows is not null or takes is not null
        loop
            bound := case when rule.policy <> 'beyond' then in_range end;
            execute concat(
                format('create policy %I on %I for %s', rule.policy, of_table, rule.command),
                ' using ' || wugu.policy_condition(bound, rule.shows),
                ' with check ' || wugu.policy_condition(bound, rule.takes));
            insert into wugu.guarded
                select of_table, rule.policy, rule.command, case when bound is null then '{}' else of_codes end,
                    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
                from pg_policy p where p.polrelid = of_table::regclass and p.polname = rule.policy;
        end loop;
        insert into wugu.unguarded select of_table, null, why where why is not null
            union all select of_table, key, value from jsonb_each_text(beside);
        grants := coalesce(grants, concat_ws(', ',
            case when coalesce(keeps, reads, own, beyond) is not null then 'select' end,
            case when coalesce(keeps, adds) is not null then 'insert' end,
            case when coalesce(keeps, changes) is not null then 'update' end,
            case when coalesce(keeps, removes) is not null then 'delete' end));
        if grants <> '' then
            execute format('grant %s on %I to ${app}', grants, of_table);
        end if;
    end $$;

-- Leaves a table without row-level security: nothing in it is anybody's.
create procedure wugu.leave_open(of_table text, grants text, why text) language plpgsql as $$
    begin
        call wugu.undeclare(of_table);
        execute format('alter table %I disable row level security', of_table);
        insert into wugu.unguarded values (of_table, null, why);
        execute format('grant %s on %I to ${app}', grants, of_table);
    end $$;

-- Takes back what a former declaration made.
create procedure wugu.undeclare(of_table text) language plpgsql as $$
    declare
        former text;
    begin
        for former in select policy from wugu.guarded where table_name = of_table loop
            execute format('drop policy %I on %I', former, of_table);
        end loop;
        delete from wugu.guarded where table_name = of_table;
        delete from wugu.unguarded where table_name = of_table;
        execute format('revoke all on %I from ${app}', of_table);
    end $$;
