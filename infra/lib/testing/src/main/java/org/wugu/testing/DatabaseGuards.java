package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the policies that there are to what the migrations declared ({@code wugu.guarded}), and what they declared to the
 * columns: a division code that a table is not guarded on says why ({@code wugu.unguarded}). A column holds one when it has
 * the collation "C", as all of them have so that a range of text is a range of codes, or when its name says so.
 */
final class DatabaseGuards {

    private static final String TABLES = "from pg_class c join pg_namespace n on n.oid = c.relnamespace ";
    private static final String OURS = """
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'flyway_schema_history'
              and c.oid not in ('wugu.guarded'::regclass, 'wugu.unguarded'::regclass)
            """;

    private static final String UNDECLARED = "select c.relname as what " + TABLES + OURS + """
            and not exists (select from wugu.guarded g where g.table_name = c.relname)
            and not exists (select from wugu.unguarded u where u.table_name = c.relname and u.column_name is null)
            """;
    private static final String NOT_ENABLED = "select c.relname as what " + TABLES + OURS + """
            and not c.relrowsecurity and exists (select from wugu.guarded g where g.table_name = c.relname)
            """;
    private static final String FORCED = "select c.relname as what " + TABLES + OURS + " and c.relforcerowsecurity";

    private static final String OTHER_POLICIES = """
            select coalesce(g.table_name, p.table_name) || '.' || coalesce(g.policy, p.policy) as what
            from wugu.guarded g full join (
                select c.relname::text as table_name, p.polname::text as policy,
                  p.polpermissive and p.polroles = '{0}' as for_everybody,
                  case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
                    else 'all' end as command,
                  pg_get_expr(p.polqual, p.polrelid) as using_expression,
                  pg_get_expr(p.polwithcheck, p.polrelid) as check_expression
                from pg_policy p join pg_class c on c.oid = p.polrelid) p
              on p.table_name = g.table_name and p.policy = g.policy
            where p.for_everybody is not true
              or (p.command, p.using_expression, p.check_expression)
                is distinct from (g.command, g.using_expression, g.check_expression)
            """;

    /** Compares with how PostgreSQL writes a condition that begins with the test of the range. */
    private static final String OUT_OF_RANGE = """
            select g.table_name || '.' || g.policy as what
            from wugu.guarded g, lateral (
                select string_agg(format('(%1$I >= ( SELECT wugu.lo() AS lo)) AND (%1$I < ( SELECT wugu.hi() AS hi))', code),
                  ') OR (' order by place) as test from unnest(g.codes) with ordinality c (code, place)) r
            where exists (select from (values (g.using_expression), (g.check_expression)) e (expression)
              where not starts_with(expression, case when cardinality(g.codes) = 1
                then '(' || test || ' AND ' else '(((' || test || ')) AND ' end))
            """;

    private static final String NOT_GUARDED_ON =
            "select c.relname || '.' || a.attname as what " + TABLES + """
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            left join pg_collation l on l.oid = a.attcollation
            """ + OURS + """
            and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
            and (l.collname = 'C' or a.attname ~ '(_code|_city|_county|_township|_village|_office|^orgcode)$')
            and not exists (select from wugu.guarded g where g.table_name = c.relname and a.attname = any (g.codes))
            and not exists (select from wugu.unguarded u where u.table_name = c.relname
              and (u.column_name = a.attname or u.column_name is null and not exists (
                select from wugu.guarded g where g.table_name = c.relname and cardinality(g.codes) > 0)))
            """;

    /** It is called for each row; within the range an {@code exists} sees what the caller sees, within the caller's plan. */
    private static final String ASKED_AS_DEFINER = """
            select distinct g.table_name || '.' || g.policy || ' ' || f.proname as what
            from wugu.guarded g join pg_policy p on p.polrelid = g.table_name::regclass and p.polname = g.policy
            join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
            join pg_proc f on f.oid = d.refobjid
            where cardinality(g.codes) > 0 and f.prosecdef and f.pronargs > 0
            """;

    private static final String UNREASONED = """
            select g.table_name || '.' || g.policy as what from wugu.guarded g where cardinality(g.codes) = 0
            and not exists (select from wugu.unguarded u where u.table_name = g.table_name and u.column_name is null)
            """;
    private static final String STALE = """
            select concat_ws('.', u.table_name, u.column_name) as what from wugu.unguarded u
            where not exists (select from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attname = u.column_name
              where c.relname = u.table_name and c.relkind in ('r', 'p') and (u.column_name is null or a.attnum > 0))
            """;

    private final Database database;
    private final Promises promises;

    DatabaseGuards(Database database) {
        this.database = database;
        this.promises = new Promises(database);
    }

    void check() {
        assertThat(database.number("select count(*) from wugu.guarded where cardinality(codes) > 0"))
                .as("policies that guard a division code")
                .isPositive();
        promises.none("tables that no migration declares by wugu.guard or wugu.leave_open", UNDECLARED);
        promises.none("row-level security that is declared and not enabled", NOT_ENABLED);
        promises.none("row-level security that is forced on its owner, whose migrations would change nothing", FORCED);
        promises.none("policies that are not as wugu.guard made them, or not made by it", OTHER_POLICIES);
        promises.none(
                "policies that do not begin with the range of the codes that they are declared for", OUT_OF_RANGE);
        promises.none("division codes that their table is not guarded on, and does not say why", NOT_GUARDED_ON);
        promises.none("policies that ask a function of each row as definer", ASKED_AS_DEFINER);
        promises.none("policies beyond the range of which nobody says why", UNREASONED);
        promises.none("reasons for what there is not", STALE);
    }
}
