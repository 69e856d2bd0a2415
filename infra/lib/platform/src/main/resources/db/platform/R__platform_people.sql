-- The looks across every scope that are needed of persons under seal (V18__people.sql), each for one kind of people.

-- Whose number has one of the hashes: the one who holds it, and those of whom that is contested. For the functions here.
create or replace function wugu.bearers(of_people text, hashes bytea[]) returns table (hash bytea, person uuid)
    language plpgsql stable set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        return query execute format('with asked as (select distinct unnest($1) as hash)'
            ' select h.hash, h.%1$s_id from asked join %1$s_id_hash h on h.hash = asked.hash and not h.contested union all'
            ' select h.hash, h.%1$s_id from asked join %1$s_id_hash h on h.hash = asked.hash and h.contested', of_people)
            using hashes;
    end $$;

-- Whether persons are registered anywhere. What is asked leaves its row in the access log, found or not, with the persons found;
-- somebody who has found more than most_found within the hour is refused (SQLSTATE WG429). It answers for each that is found
-- whether the name fits too, and nothing about where or who. Only who writes about such people may ask.
create or replace function wugu.registered(of_people text, asked integer[], hashes bytea[], named integer[], names bytea[],
    most_found integer) returns table (place integer, fits boolean)
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        found_before integer;
        found_now uuid[];
    begin
        if not wugu.registers(of_people) then
            return;
        end if;
        select coalesce(sum(cardinality(l.subject_ids)), 0) into found_before from access_log l
            where l.person = wugu.person() and l.action = 'look-up-registered' and l.at > clock_timestamp() - interval '1 hour';
        if found_before > most_found then
            raise exception 'too many looks' using errcode = 'WG429';
        end if;
        select coalesce(array_agg(distinct b.person), '{}') into found_now from wugu.bearers(of_people, hashes) b;
        insert into access_log (action, subject_type, subject_ids, reason)
            select 'look-up-registered', of_people, found_now, 'duplicate-check:' || count(distinct a) from unnest(asked) a;
        return query execute format('select a.place, bool_or(exists (select from unnest($3, $4) n (place, name)'
            ' join %1$s_name_token t on t.token = n.name and t.%1$s_id = b.person where n.place = a.place))'
            ' from unnest($1, $2) a (place, hash) join wugu.bearers($5, $2) b on b.hash = a.hash group by a.place', of_people)
            using asked, hashes, named, names, of_people;
    end $$;

-- Whether the caller writes about such people, and there are any. For the functions here.
create or replace function wugu.registers(of_people text) returns boolean
    language plpgsql stable set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        yes boolean;
    begin
        execute coalesce((select format('select %s', p.registered_by) from sealed_people p where p.people = of_people),
            'select false') into yes;
        return coalesce(yes, false);
    end $$;

-- The division of one of the own people; an exception where the caller does not write about the person. For the functions here.
create or replace function wugu.registered_at(of_people text, person uuid) returns text
    language plpgsql stable set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        place text;
    begin
        if wugu.registers(of_people) then
            execute (select format('select %2$I from %1$I where id = $1 and %2$I >= wugu.lo() and %2$I < wugu.hi()',
                    p.people, p.code_column) from sealed_people p where p.people = of_people) into place using person;
        end if;
        if place is null then
            raise exception 'not the caller''s to write about' using errcode = 'insufficient_privilege';
        end if;
        return place;
    end $$;

-- Keeps a newcomer whose number somebody else bears. Which one that is the caller does not learn.
create or replace function wugu.contest(of_people text, newcomer_id uuid, hashes bytea[], today timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        place text := wugu.registered_at(of_people, newcomer_id);
        known sealed_people := (select p from sealed_people p where p.people = of_people);
    begin
        if known.conflicts is not null then
            execute format('insert into %1$I (id, newcomer, %2$I, holder, holder_township, found_at, state)'
                ' select uuidv7(), $1, $2, o.id, o.%2$I, $4, ''OPEN'''
                ' from (select distinct b.person from wugu.bearers($5, $3) b) other join %3$I o on o.id = other.person'
                ' where o.id <> $1 on conflict do nothing', known.conflicts, known.code_column, of_people)
                using newcomer_id, place, hashes, today, of_people;
        end if;
        execute format('insert into %1$s_id_hash (%1$s_id, %2$I, hash, contested) select $1, $2, hash, true from unnest($3) hash',
            of_people, known.code_column) using newcomer_id, place, hashes;
    end $$;

-- Somebody's number is typed anew: what was contested about the former one is over, for both sides.
create or replace function wugu.number_corrected(of_people text, person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        perform wugu.registered_at(of_people, person);
        execute format('delete from %1$s_id_hash where %1$s_id = $1', of_people) using person;
        execute coalesce((select format('delete from %I where newcomer = $1 or holder = $1', p.conflicts)
            from sealed_people p where p.people = of_people and p.conflicts is not null), 'select $1') using person;
    end $$;

-- Every place in which words about a person stand, in one act.
create or replace function wugu.erase_person(of_people text, person uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    declare
        allowed boolean;
        place record;
    begin
        execute coalesce((select format('select exists (select from %1$I where id = $1 and erased_at is not null'
                ' and %2$I >= wugu.lo() and %2$I < wugu.hi()) and (%3$s)', p.people, p.code_column, p.erased_by)
            from sealed_people p where p.people = of_people and p.erased_by is not null), 'select false') into allowed using person;
        if not coalesce(allowed, false) then
            return false;
        end if;
        for place in select e.statement from erased_with_person e where e.people = of_people order by e.place loop
            execute place.statement using person;
        end loop;
        delete from access_reason where subject_ids @> array[person];
        insert into erased_person (id) values (person) on conflict do nothing;
        return true;
    end $$;

-- What the counties of both see of two, side by side. Neither county's scope reaches over both. Of what may be counted of such people
-- there is a number, a stage and a village_code.
create or replace function wugu.conflicts_seen(of_people text, only_open boolean, after uuid, most integer)
    returns table (id uuid, found_at timestamptz, state text, decided_at timestamptz, reason bytea,
        newcomer uuid, newcomer_number text, newcomer_stage text, newcomer_village text, newcomer_name bytea,
        holder uuid, holder_number text, holder_stage text, holder_village text, holder_name bytea)
    language plpgsql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        if wugu.tier() = 'county' and wugu.reads_people() then
            return query execute (select format('select c.id, c.found_at, c.state, c.decided_at, c.reason,'
                    ' n.id, n.number, n.stage, n.village_code, nn.sealed, h.id, h.number, h.stage, h.village_code, hn.sealed'
                    ' from %1$I c join %2$I n on n.id = c.newcomer left join %2$s_name nn on nn.%2$s_id = n.id'
                    ' join %2$I h on h.id = c.holder left join %2$s_name hn on hn.%2$s_id = h.id'
                    ' where (left(c.%3$I, 6) = wugu.lo() or left(c.holder_township, 6) = wugu.lo())'
                    ' and (not $1 or c.state = ''OPEN'') and ($2 is null or c.id < $2) order by c.id desc limit $3',
                    p.conflicts, p.people, p.code_column)
                from sealed_people p where p.people = of_people) using only_open, after, most;
        end if;
    end $$;

grant execute on function wugu.registered, wugu.contest, wugu.number_corrected, wugu.erase_person, wugu.conflicts_seen to ${app};
