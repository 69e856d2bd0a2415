package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the application's role to what it was granted, and every function that runs as the owner to the owner's own tables:
 * what a caller can put into the search path of such a function runs with the owner's rights.
 */
final class DatabaseRights {

    private static final String OUR_FUNCTIONS = """
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not in ('pg_catalog', 'information_schema')
            """;
    /** The catalogue before everything else, and what the caller's session has made behind everything else. */
    private static final String DEFINERS_WITH_A_PATH_OF_THEIR_CALLERS =
            "select p.oid::regprocedure::text as what " + OUR_FUNCTIONS + """
            and p.prosecdef and not exists (select from unnest(p.proconfig) setting
              where setting ~ '^search_path=pg_catalog, ([a-z_]+, )*pg_temp$')
            """;

    private static final String DEFINERS_OF_SOMEBODY_ELSE =
            "select p.oid::regprocedure::text as what " + OUR_FUNCTIONS + """
            and p.prosecdef and pg_get_userbyid(p.proowner) <> ?
            """;
    private static final String FUNCTIONS_OPEN_TO_OTHERS =
            "select distinct p.oid::regprocedure::text as what " + OUR_FUNCTIONS + """
            and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) granted
              where granted.grantee <> p.proowner and granted.grantee <> ?::regrole)
            """;
    private static final String VIEWS_THAT_LOOK_AS_THE_OWNER = """
            select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema')
              and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))
            """;
    private static final String POWERS = """
            select power as what from pg_roles r, lateral (values
                ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('createrole', r.rolcreaterole),
                ('createdb', r.rolcreatedb), ('replication', r.rolreplication),
                ('temporary', has_database_privilege(r.oid, current_database(), 'temporary')),
                ('create', has_database_privilege(r.oid, current_database(), 'create')),
                ('member of a role', exists (select from pg_auth_members m where m.member = r.oid)),
                ('owns something', exists (select from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o'))
            ) held (power, yes) where r.rolname = ? and yes
            union all
            select 'create in ' || n.nspname from pg_namespace n where has_schema_privilege(?::regrole, n.oid, 'create')
            """;
    private static final String TABLES_TO_BUILD_ON = """
            select distinct table_name || ': ' || privilege_type as what from information_schema.table_privileges
            where table_schema not in ('pg_catalog', 'information_schema') and grantee in (?, 'PUBLIC')
              and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
            """;

    private final Database database;
    private final Promises promises;
    private final String app;
    private final String owner;

    DatabaseRights(Database database) {
        this.database = database;
        this.promises = new Promises(database);
        this.app = database.name() + "_app";
        this.owner = database.name() + "_owner";
    }

    void check() {
        promises.none(
                "functions that run as the owner need search_path = pg_catalog, …, pg_temp",
                DEFINERS_WITH_A_PATH_OF_THEIR_CALLERS);
        promises.none("functions that run as somebody who is not the owner", DEFINERS_OF_SOMEBODY_ELSE, owner);
        promises.none("functions that others than " + app + " may call", FUNCTIONS_OPEN_TO_OTHERS, app);
        promises.none("views that pass by row-level security", VIEWS_THAT_LOOK_AS_THE_OWNER);
        assertThat(database.number("select count(*) from pg_roles where rolname = ?", app))
                .as("the role " + app)
                .isOne();
        promises.none("powers of " + app + " beyond its grants", POWERS, app, app);
        promises.none("rights on tables beyond reading and writing rows", TABLES_TO_BUILD_ON, app);
    }
}
