-- Persons under seal. The kinds of people of whom the service keeps records, each declared by wugu.people.
create table sealed_people (
    people       text primary key,
    code_column  text not null,
    registered_by text not null,
    erased_by    text,
    conflicts    text
);
comment on column sealed_people.people is 'the table of what may be counted of them';
comment on column sealed_people.registered_by is 'condition: who writes about them, and may ask whether somebody is registered';
comment on column sealed_people.erased_by is 'condition: who erases them';
comment on column sealed_people.conflicts is 'the table of those who share an ID number; without it who comes second waits beside the first, and nobody is told';
call wugu.leave_open('sealed_people', 'select', why => 'names of tables only');

-- Where words about people stand that go with the person, in the order in which they go.
create table erased_with_person (
    place      integer generated always as identity primary key,
    people     text not null references sealed_people,
    table_name text not null,
    statement  text not null
);
call wugu.leave_open('erased_with_person', 'select', why => 'names of tables only');

-- Who was erased: nobody adds words about them, and a backup that is restored erases them again.
create table erased_person (
    id uuid primary key
);
call wugu.leave_open('erased_person', 'select', why => 'ids of those of whom nothing else is left');

-- Asked once for each statement: a sheet adds thousands of rows with few.
--   tg_argv[0]  of a row a: whether words stand in it
--   tg_argv[1]  of a row a and an erased person e: whether the row is that person's
create function wugu.erased_stays_erased() returns trigger language plpgsql
    as $$
    declare
        erased boolean;
    begin
        execute format('select exists (select from added a join erased_person e on %2$s where %1$s)', tg_argv[0], tg_argv[1])
            into erased;
        if erased then
            raise exception 'the person is erased' using errcode = 'insufficient_privilege';
        end if;
        return null;
    end $$;

-- Declares that columns, 'a, b', take no words about whoever is erased.
--   whose  the column that says whose a row is, an id or an array of them; of a row about two, 'a, b'
create procedure wugu.shuts(of_table text, whose text, columns text) language plpgsql as $$
    declare
        with_words text := (select string_agg(format('length(a.%I) > 0', word), ' or ')
            from unnest(string_to_array(columns, ', ')) word);
        of_person text := (select string_agg(format(
                case when a.atttypid = 'uuid[]'::regtype then 'e.id = any (a.%I)' else 'e.id = a.%I' end, a.attname), ' or ')
            from pg_attribute a
            where a.attrelid = of_table::regclass and a.attname = any (string_to_array(whose, ', ')));
    begin
        execute (select string_agg(format('create trigger erased_stays_erased_on_%1$s after %1$s on %2$I'
                ' referencing new table as added for each statement execute function wugu.erased_stays_erased(%3$L, %4$L)',
                event, of_table, with_words, of_person), ';') from unnest(array['insert', 'update']) event);
    end $$;

-- Declares that words about people of that kind stand in a table and go with the person.
--   whose    as above
--   empties  the column that is emptied; without it the whole row goes
--   shuts    the columns that take no words about whoever is erased
create procedure wugu.erases(people text, of_table text, whose text, empties text default null, shuts text default null)
    language plpgsql as $$
    declare
        condition text := (select string_agg(format(
                case when a.atttypid = 'uuid[]'::regtype then '%I @> array[$1]' else '%I = $1' end, a.attname), ' or ')
            from pg_attribute a
            where a.attrelid = of_table::regclass and a.attname = any (string_to_array(whose, ', ')));
    begin
        insert into erased_with_person (people, table_name, statement) values (people, of_table, case
            when empties is null then format('delete from %I where %s', of_table, condition)
            else format('update %1$I set %2$I = '''' where (%3$s) and length(%2$I) > 0', of_table, empties, condition) end);
        if shuts is not null then
            call wugu.shuts(of_table, whose, shuts);
        end if;
    end $$;

-- Makes the tables of one kind of people beneath that of what may be counted of them, whose keys are id and (id, code): names
-- and by what they are searched, what is known otherwise and what lists show of it, and the ID numbers, which are there once.
--   code        the column of the division on which all are guarded
--   names       who reads names, and searches them
--   identities  who reads everything else
--   registers   who writes about them
--   own         whose row is the reader's own
--   erases      who erases them, once the table of what may be counted says erased_at
create procedure wugu.people(people text, code text, names text, identities text, registers text, own text default null,
    erases text default null)
    language plpgsql as $$
    declare
        owner text := people || '_id';
        kept record;
    begin
        for kept in values
            ('name', 'sealed bytea not null, primary key (%1$s_id)'),
            -- Keyed hashes of whole name and surname, so that a name is found without being opened.
            ('name_token', 'token bytea not null, key_id bigint not null generated always as (wugu.key_of(token)) stored,'
                ' primary key (%1$s_id, token)'),
            -- What lists show is sealed by itself, so that a page opens no record.
            ('identity', 'sealed bytea not null, masked bytea not null, primary key (%1$s_id)'),
            -- One hash under every key that is in use, so that nobody is registered twice whichever key is rotated. Of one
            -- whose number is another's, too, who bears it is to be decided; until then it is contested.
            ('id_hash', 'hash bytea not null, key_id bigint not null generated always as (wugu.key_of(hash)) stored,'
                ' contested boolean not null default false, primary key (%1$s_id, key_id)')
        loop
            execute format('create table %1$s_' || kept.column1 || ' (%1$s_id uuid not null, %2$I text collate "C" not null, '
                || kept.column2 || ', foreign key (%1$s_id, %2$I) references %1$I (id, %2$I)'
                ' on delete cascade on update cascade)', people, code);
        end loop;
        execute format('create index %1$s_name_token_search on %1$s_name_token (token, %2$I)', people, code);
        -- A hash begins with the id of its key, so this is unique on key and hash.
        execute format('create unique index %1$s_registered_once on %1$s_id_hash (hash) where not contested', people);
        execute format('create index %1$s_contested on %1$s_id_hash (hash) where contested', people);

        call wugu.guard(people || '_name', code, reads => names, writes => registers, own => own);
        call wugu.guard(people || '_name_token', code, reads => names, adds => registers, removes => registers);
        call wugu.guard(people || '_identity', code, reads => identities, writes => registers, own => own);
        call wugu.guard(people || '_id_hash', code, keeps => registers, grants => 'select, insert, delete');

        call wugu.seals(people || '_name', 'sealed', people || '_name:');
        call wugu.seals(people || '_identity', 'sealed', people || '_identity:');
        call wugu.seals(people || '_identity', 'masked');
        insert into hashed_column (table_name, owner_column, scope_column, hash_column, of_table, of_column) values
            (people || '_id_hash', owner, code, 'hash', people || '_identity', 'sealed'),
            (people || '_name_token', owner, code, 'token', people || '_name', 'sealed');

        insert into sealed_people (people, code_column, registered_by, erased_by) values (people, code, registers, erases);
        call wugu.erases(people, people || '_name_token', owner);
        call wugu.erases(people, people || '_name', owner, shuts => 'sealed');
        call wugu.erases(people, people || '_identity', owner, shuts => 'sealed, masked');
        call wugu.erases(people, people || '_id_hash', owner);
    end $$;

-- Whoever is in no conflict any more holds the number, unless somebody else does.
create function wugu.number_uncontested() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        execute format('update %1$s_id_hash h set contested = false where h.%1$s_id = $1 and h.contested'
            ' and not exists (select from %2$I c where c.newcomer = $1)'
            ' and not exists (select from %1$s_id_hash o where o.hash = h.hash and not o.contested)', tg_argv[0], tg_table_name)
            using old.newcomer;
        return null;
    end $$;

-- Makes the table of those of the people who have one ID number under two names: one is typed wrong, or both are the same
-- person. Whoever registers the second is not told, or could find out numbers by trying.
--   reads    who reads those of whom one is in the range, and so learns of both
--   told     who of the newcomer's office learns that something is to be done
--   decides  who says which is right, for the newcomer's county
create procedure wugu.conflicts(people text, of_table text, reads text, told text, decides text)
    language plpgsql as $$
    declare
        code text := (select p.code_column from sealed_people p where p.people = conflicts.people);
    begin
        execute format($ddl$ create table %1$I (
            id              uuid primary key,
            newcomer        uuid not null,
            %3$I            text collate "C" not null,
            holder          uuid not null,
            holder_township text collate "C" not null,
            found_at        timestamptz not null,
            state           text not null check (state in ('OPEN', 'SAME_PERSON', 'TYPING_MISTAKE', 'DIFFERENT')),
            decided_at      timestamptz,
            decided_by      text,
            reason          bytea,
            unique (newcomer, holder),
            foreign key (newcomer, %3$I) references %2$I (id, %3$I) on delete cascade on update cascade,
            foreign key (holder, holder_township) references %2$I (id, %3$I) on delete cascade on update cascade,
            check ((state = 'OPEN') = (decided_at is null))) $ddl$, of_table, people, code);
        execute format('create index on %1$I (left(%2$I, 6), state)', of_table, code);
        execute format('create index on %1$I (left(holder_township, 6), state)', of_table);
        execute format('create index on %1$I (holder)', of_table);
        call wugu.guard(of_table, code || ', holder_township',
            reads   => format($c$(%1$s) or ((%2$s) and %3$I = wugu.lo() and state in ('SAME_PERSON', 'TYPING_MISTAKE'))$c$,
                reads, told, code),
            changes => format('left(%1$I, 6) = wugu.lo() and %2$s', code, decides));
        call wugu.seals(of_table, 'reason', of_table || ':');
        update sealed_people p set conflicts = of_table where p.people = conflicts.people;
        call wugu.erases(people, of_table, 'newcomer, holder', shuts => 'reason');
        execute format('create trigger number_uncontested after delete on %I for each row'
            ' execute function wugu.number_uncontested(%L)', of_table, people);
    end $$;

-- Looks of an account within the hour (wugu.registered).
create index access_log_looks on access_log (person, at) where action = 'look-up-registered';
