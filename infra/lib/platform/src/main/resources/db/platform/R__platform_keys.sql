-- What the job does that seals and hashes anew. As the owner, and for the system alone.

-- A column that the migrations have declared, with the type of its rows' keys; none but for the system, which has the key and
-- sees no more than bytes here. For the functions here.
create or replace function wugu.sealed_for_system(of_table text, of_column text)
    returns table (table_name text, column_name text, key_column text, key_type text)
    language sql stable set search_path = pg_catalog, public, wugu, pg_temp
    as $$ select c.table_name, c.column_name, c.key_column, format_type(a.atttypid, null)
          from sealed_column c join pg_attribute a on a.attrelid = c.table_name::regclass and a.attname = c.key_column
          where c.table_name = of_table and c.column_name = of_column and wugu.tier() = 'system' $$;

-- The same of a table of hashes, with the column of which they are made.
create or replace function wugu.hashed_for_system(of_hashes text)
    returns table (owner_column text, scope_column text, hash_column text, of_table text, of_column text, key_column text)
    language sql stable set search_path = pg_catalog, public, wugu, pg_temp
    as $$ select h.owner_column, h.scope_column, h.hash_column, h.of_table, h.of_column, c.key_column
          from hashed_column h, wugu.sealed_for_system(h.of_table, h.of_column) c where h.table_name = of_hashes $$;

-- The next values of the column that another key has sealed, in the order of the rows' keys.
create or replace function wugu.sealed_otherwise(of_table text, of_column text, key bigint, after text, portion integer)
    returns table (id text, sealed bytea)
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known record;
    begin
        for known in select * from wugu.sealed_for_system(of_table, of_column) loop
            return query execute format('select %2$I::text, %3$I from %1$I where ($1 is null or %2$I > $1::%4$s)'
                    ' and length(%3$I) > 5 and wugu.sealed_by(%3$I) <> $2 order by %2$I limit $3',
                    known.table_name, known.key_column, known.column_name, known.key_type)
                using after, key, portion;
        end loop;
    end $$;

-- Puts the value that was sealed anew in the place of the former one; false when somebody else has changed it meanwhile.
create or replace function wugu.seal_anew(of_table text, of_column text, row_key text, former bytea, anew bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known record;
        changed bigint := 0;
    begin
        for known in select * from wugu.sealed_for_system(of_table, of_column) loop
            execute format('update %1$I set %3$I = $1 where %2$I = $2::%4$s and %3$I = $3',
                    known.table_name, known.key_column, known.column_name, known.key_type)
                using anew, row_key, former;
            get diagnostics changed = row_count;
        end loop;
        return changed > 0;
    end $$;

-- The next values of which the table lacks a hash under one of these keys.
create or replace function wugu.hashes_lacking(of_hashes text, keys bigint[], after text, portion integer)
    returns table (id text, sealed bytea)
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known record;
    begin
        for known in select * from wugu.hashed_for_system(of_hashes) loop
            return query execute format('select s.%2$I::text, s.%3$I from %1$I s where ($1 is null or s.%2$I > $1::uuid)'
                    ' and length(s.%3$I) > 0 and (select count(distinct h.key_id) from %4$I h'
                    ' where h.%5$I = s.%2$I and h.key_id = any ($2)) < cardinality($2) order by s.%2$I limit $3',
                    known.of_table, known.key_column, known.of_column, of_hashes, known.owner_column)
                using after, keys, portion;
        end loop;
    end $$;

-- Adds the hashes of a value; one that is there, or that somebody else has, stays as it is. One of a number that is contested
-- is as contested as those before it.
create or replace function wugu.add_hashes(of_hashes text, owner uuid, hashes bytea[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        known record;
        numbers boolean := exists (select from sealed_people p where p.people || '_id_hash' = of_hashes);
    begin
        for known in select * from wugu.hashed_for_system(of_hashes) loop
            execute format('insert into %1$I (%2$I, %3$I, %4$I' || case when numbers then ', contested' else '' end || ')'
                    ' select s.%6$I, s.%3$I, hash' || case when numbers
                        then ', exists (select from %1$I h where h.%2$I = $1 and h.contested)' else '' end
                    || ' from %5$I s, unnest($2) hash where s.%6$I = $1 on conflict do nothing',
                    of_hashes, known.owner_column, known.scope_column, known.hash_column, known.of_table, known.key_column)
                using owner, hashes;
        end loop;
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
