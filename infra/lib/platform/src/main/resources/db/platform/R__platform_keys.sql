-- What the job does that seals and hashes anew. As the owner, and for the system alone.

-- The next values of the column that another key has sealed, in the order of the rows' keys. For the system alone, which has
-- the key and sees no more than bytes here.
create or replace function wugu.sealed_otherwise(of_table text, of_column text, key bigint, after text, portion integer)
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
create or replace function wugu.seal_anew(of_table text, of_column text, row_key text, former bytea, anew bytea) returns boolean
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
create or replace function wugu.hashes_lacking(of_hashes text, keys bigint[], after text, portion integer)
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
create or replace function wugu.add_hashes(of_hashes text, owner uuid, hashes bytea[]) returns void
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
create or replace function wugu.forget_hashes(of_hashes text, keys bigint[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        if wugu.tier() = 'system' and exists (select from hashed_column h where h.table_name = of_hashes) then
            execute format('delete from %I where key_id <> all ($1)', of_hashes) using keys;
        end if;
    end $$;

-- Whether a hash of that column, whose value nobody knows, was made by the key.
create or replace function wugu.still_hashed_by(of_table text, of_column text, key bigint) returns boolean
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

-- The photos that another key has sealed, for the system, which sees no attachment otherwise.
create or replace function wugu.photos_sealed_otherwise(key bigint, after text, portion integer) returns table (id uuid, owner_id uuid)
    language sql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$ select a.id, a.owner_id from attachment a
          where wugu.tier() = 'system' and a.key_id <> key and (after is null or a.id > after::uuid)
          order by a.id limit portion for update $$;
create or replace function wugu.photo_sealed_anew(photo uuid, key bigint, bytes integer, digest bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$ update attachment set key_id = key, size = bytes, sha256 = digest where id = photo and wugu.tier() = 'system' $$;

-- A photo that was sealed before the keys changed and is attached after all others were sealed anew.
create or replace function wugu.photos_are_not_finished() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        update key_rotation set after = null, finished_at = null
            where item = 'photos' and finished_at is not null and state <> 'writes ' || new.key_id;
        return null;
    end $$;
create or replace trigger photos_are_not_finished after insert on attachment for each row execute function wugu.photos_are_not_finished();

grant execute on function wugu.sealed_otherwise, wugu.seal_anew, wugu.hashes_lacking, wugu.add_hashes, wugu.forget_hashes,
    wugu.still_hashed_by, wugu.photos_sealed_otherwise, wugu.photo_sealed_anew to ${app};
