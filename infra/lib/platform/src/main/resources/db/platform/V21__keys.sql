-- Which keys a running replica holds and writes with, told every few seconds; a row that is a minute old is of one that is
-- gone. Ids of keys only, hence no row-level security here and below.
create table key_replica (
    replica uuid        not null,
    keyset  text        not null check (keyset in ('VAULT', 'HASH')),
    holds   bigint[]    not null,
    writes  bigint      not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (replica, keyset)
);
grant select, insert, update, delete on key_replica to ${app};

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
grant select, insert, update, delete on key_rotation to ${app};

-- The columns that the service seals, each a row of its migrations: the job that seals anew reads and writes no other.
create table sealed_column (
    table_name  text not null,
    column_name text not null,
    key_column  text not null,
    context     text not null,
    primary key (table_name, column_name)
);
comment on column sealed_column.context is 'what stands before the row''s key in the context for which its value is sealed';
grant select on sealed_column to ${app};

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
grant select on hashed_column to ${app};

-- Hashes of which nobody knows the value any more: they end by themselves, or are kept to be verified, and tell how long a key
-- is needed.
create table hashed_for_good (
    table_name  text not null,
    column_name text not null,
    why         text not null,
    primary key (table_name, column_name)
);
grant select on hashed_for_good to ${app};
insert into hashed_for_good (table_name, column_name, why) values
    ('access_log_seal', 'hash', 'the access log is verified by it'),
    ('idempotency_key', 'request_hash', 'gone after seven days');

-- The id of the key that made a keyed hash: its first four bytes.
create function wugu.key_of(hash bytea) returns bigint language sql immutable parallel safe
    as $$ select (get_byte(hash, 0)::bigint << 24) | (get_byte(hash, 1) << 16) | (get_byte(hash, 2) << 8) | get_byte(hash, 3) $$;

-- The id of the key that sealed a value: it stands after the first byte, which says that it does.
create function wugu.sealed_by(sealed bytea) returns bigint language sql immutable parallel safe
    as $$ select wugu.key_of(substr(sealed, 2, 4)) $$;

-- The next values of the column that another key has sealed, in the order of the rows' keys. For the system alone, which has
-- the key and sees no more than bytes here.
create function wugu.sealed_otherwise(of_table text, of_column text, key bigint, after text, portion integer)
    returns table (id text, sealed bytea)
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known sealed_column;
    begin
        select * into known from sealed_column c where c.table_name = of_table and c.column_name = of_column;
        if not found or wugu.tier() is distinct from 'system' then
            return;
        end if;
        return query execute format('select %2$I::text, %3$I from %1$I where ($1 is null or %2$I > $1::%4$s)'
                ' and length(%3$I) > 5 and wugu.sealed_by(%3$I) <> $2 order by %2$I limit $3',
                of_table, known.key_column, of_column,
                (select format_type(a.atttypid, null) from pg_attribute a
                 where a.attrelid = of_table::regclass and a.attname = known.key_column))
            using after, key, portion;
    end $$;

-- Puts the value that was sealed anew in the place of the former one; false when somebody else has changed it meanwhile.
create function wugu.seal_anew(of_table text, of_column text, row_key text, former bytea, anew bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known sealed_column;
        changed bigint;
    begin
        select * into known from sealed_column c where c.table_name = of_table and c.column_name = of_column;
        if not found or wugu.tier() is distinct from 'system' then
            return false;
        end if;
        execute format('update %1$I set %3$I = $1 where %2$I = $2::%4$s and %3$I = $3',
                of_table, known.key_column, of_column,
                (select format_type(a.atttypid, null) from pg_attribute a
                 where a.attrelid = of_table::regclass and a.attname = known.key_column))
            using anew, row_key, former;
        get diagnostics changed = row_count;
        return changed > 0;
    end $$;

-- The next values of which the table lacks a hash under one of these keys.
create function wugu.hashes_lacking(of_hashes text, keys bigint[], after text, portion integer)
    returns table (id text, sealed bytea)
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known hashed_column;
        source sealed_column;
    begin
        select * into known from hashed_column h where h.table_name = of_hashes;
        if not found or wugu.tier() is distinct from 'system' then
            return;
        end if;
        select * into strict source from sealed_column c where c.table_name = known.of_table and c.column_name = known.of_column;
        return query execute format('select s.%2$I::text, s.%3$I from %1$I s where ($1 is null or s.%2$I > $1::uuid)'
                ' and length(s.%3$I) > 0 and (select count(distinct h.key_id) from %4$I h'
                ' where h.%5$I = s.%2$I and h.key_id = any ($2)) < cardinality($2) order by s.%2$I limit $3',
                known.of_table, source.key_column, known.of_column, of_hashes, known.owner_column)
            using after, keys, portion;
    end $$;

-- Adds the hashes of a value; one that is there, or that somebody else has, stays as it is.
create function wugu.add_hashes(of_hashes text, owner uuid, hashes bytea[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known hashed_column;
        source sealed_column;
    begin
        select * into known from hashed_column h where h.table_name = of_hashes;
        if not found or wugu.tier() is distinct from 'system' then
            return;
        end if;
        select * into strict source from sealed_column c where c.table_name = known.of_table and c.column_name = known.of_column;
        execute format('insert into %1$I (%2$I, %3$I, %4$I) select s.%6$I, s.%3$I, hash from %5$I s, unnest($2) hash'
                ' where s.%6$I = $1 on conflict do nothing',
                of_hashes, known.owner_column, known.scope_column, known.hash_column, known.of_table, source.key_column)
            using owner, hashes;
    end $$;

-- Removes the hashes under keys that nobody holds any more.
create function wugu.forget_hashes(of_hashes text, keys bigint[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        if wugu.tier() = 'system' and exists (select from hashed_column h where h.table_name = of_hashes) then
            execute format('delete from %I where key_id <> all ($1)', of_hashes) using keys;
        end if;
    end $$;

-- Whether a hash of that column, whose value nobody knows, was made by the key.
create function wugu.still_hashed_by(of_table text, of_column text, key bigint) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        found_one boolean;
    begin
        if wugu.tier() is distinct from 'system'
            or not exists (select from hashed_for_good h where h.table_name = of_table and h.column_name = of_column) then
            return true;
        end if;
        execute format('select exists (select from %1$I where wugu.key_of(%2$I) = $1)', of_table, of_column)
            using key into found_one;
        return found_one;
    end $$;

revoke all on function wugu.sealed_otherwise (text, text, bigint, text, integer),
    wugu.seal_anew (text, text, text, bytea, bytea),
    wugu.hashes_lacking (text, bigint[], text, integer),
    wugu.add_hashes (text, uuid, bytea[]),
    wugu.forget_hashes (text, bigint[]),
    wugu.still_hashed_by (text, text, bigint) from public;
grant execute on function wugu.key_of (bytea), wugu.sealed_by (bytea),
    wugu.sealed_otherwise (text, text, bigint, text, integer),
    wugu.seal_anew (text, text, text, bytea, bytea),
    wugu.hashes_lacking (text, bigint[], text, integer),
    wugu.add_hashes (text, uuid, bytea[]),
    wugu.forget_hashes (text, bigint[]),
    wugu.still_hashed_by (text, text, bigint) to ${app};

insert into sealed_column (table_name, column_name, key_column, context)
    values ('access_reason', 'sealed', 'id', 'access_reason:');

-- Which key sealed the object in the store.
alter table attachment add column key_id bigint not null;
create index attachment_key on attachment (key_id, id);

-- The photos that another key has sealed, for the system, which sees no attachment otherwise.
create function wugu.photos_sealed_otherwise(key bigint, after text, portion integer) returns table (id uuid, owner_id uuid)
    language sql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$ select a.id, a.owner_id from attachment a
          where wugu.tier() = 'system' and a.key_id <> key and (after is null or a.id > after::uuid)
          order by a.id limit portion for update $$;
create function wugu.photo_sealed_anew(photo uuid, key bigint, bytes integer, digest bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$ update attachment set key_id = key, size = bytes, sha256 = digest where id = photo and wugu.tier() = 'system' $$;
revoke all on function wugu.photos_sealed_otherwise (bigint, text, integer),
    wugu.photo_sealed_anew (uuid, bigint, integer, bytea) from public;
grant execute on function wugu.photos_sealed_otherwise (bigint, text, integer),
    wugu.photo_sealed_anew (uuid, bigint, integer, bytea) to ${app};

-- A photo that was sealed before the keys changed and is attached after all others were sealed anew.
create function wugu.photos_are_not_finished() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        update key_rotation set after = null, finished_at = null
            where item = 'photos' and finished_at is not null and state <> 'writes ' || new.key_id;
        return null;
    end $$;
revoke all on function wugu.photos_are_not_finished () from public;
create trigger photos_are_not_finished after insert on attachment for each row execute function wugu.photos_are_not_finished();
