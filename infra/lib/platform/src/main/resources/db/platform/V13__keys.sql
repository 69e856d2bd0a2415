-- Which keys a running replica holds and writes with, told every few seconds; a row that is a minute old is of one that is
-- gone.
create table key_replica (
    replica uuid        not null,
    keyset  text        not null check (keyset in ('VAULT', 'HASH')),
    holds   bigint[]    not null,
    writes  bigint      not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (replica, keyset)
);
call wugu.leave_open('key_replica', 'select, insert, update, delete', why => 'ids of keys only');

-- How far what was written under other keys has been written anew.
create table key_rotation (
    item        text        primary key,
    state       text        not null,
    since       xid8        not null default pg_current_xact_id(),
    after       text,
    handled     bigint      not null default 0,
    before_pass bigint      not null default 0,
    failed      bigint      not null default 0,
    finished_at timestamptz
);
comment on table key_rotation is 'One row for each sealed column and each table of hashes; another state of the keys begins anew.';
comment on column key_rotation.state is 'the keys that this is about';
comment on column key_rotation.since is 'the first transaction of that state: what is older may still write under former keys';
comment on column key_rotation.before_pass is 'handled when this pass began: a pass in which nothing is handled is the last';
comment on column key_rotation.failed is 'values of this pass that do not open under any key';
comment on column key_rotation.after is 'last row that was handled in this pass';
call wugu.leave_open('key_rotation', 'select, insert, update, delete', why => 'ids of keys only');

-- The columns that the service seals, each a row of its migrations: the job that seals anew reads and writes no other.
create table sealed_column (
    table_name  text not null,
    column_name text not null,
    key_column  text not null,
    context     text not null,
    primary key (table_name, column_name)
);
comment on column sealed_column.context is 'what stands before the row''s key in the context for which its value is sealed';
call wugu.leave_open('sealed_column', 'select', why => 'names of columns only');

-- Declares such columns, 'a, b', of a table. A value is sealed for the context 'table.column:' and the row's key, unless the
-- service has another beginning for it.
create procedure wugu.seals(of_table text, columns text, context text default null) language sql
    as $$ insert into sealed_column (table_name, column_name, key_column, context)
            select of_table, sealed, key.attname, coalesce(seals.context, of_table || '.' || sealed || ':')
            from unnest(string_to_array(columns, ', ')) sealed, pg_index i
            join pg_attribute key on key.attrelid = i.indrelid and key.attnum = i.indkey[0]
            where i.indrelid = of_table::regclass and i.indisprimary $$;

-- The tables of hashes that are made of a sealed value: owner_column, scope_column, hash, and key_id by wugu.key_of (hash).
create table hashed_column (
    table_name   text primary key,
    owner_column text not null,
    scope_column text not null,
    hash_column  text not null,
    of_table     text not null,
    of_column    text not null,
    foreign key (of_table, of_column) references sealed_column (table_name, column_name)
);
call wugu.leave_open('hashed_column', 'select', why => 'names of columns only');

-- Hashes of which nobody knows the value any more: they end by themselves, or are kept to be verified, and tell how long a key
-- is needed.
create table hashed_for_good (
    table_name  text not null,
    column_name text not null,
    why         text not null,
    primary key (table_name, column_name)
);
call wugu.leave_open('hashed_for_good', 'select', why => 'names of columns only');
insert into hashed_for_good (table_name, column_name, why) values
    ('access_log_seal', 'hash', 'the access log is verified by it'),
    ('idempotency_key', 'request_hash', 'gone after seven days');

-- The id of the key that made a keyed hash: its first four bytes.
create function wugu.key_of(hash bytea) returns bigint language sql immutable parallel safe
    as $$ select (get_byte(hash, 0)::bigint << 24) | (get_byte(hash, 1) << 16) | (get_byte(hash, 2) << 8) | get_byte(hash, 3) $$;

-- The id of the key that sealed a value: it stands after the first byte, which says that it does.
create function wugu.sealed_by(sealed bytea) returns bigint language sql immutable parallel safe
    as $$ select wugu.key_of(substr(sealed, 2, 4)) $$;
grant execute on function wugu.key_of, wugu.sealed_by to ${app};

call wugu.seals('access_reason', 'sealed', 'access_reason:');
