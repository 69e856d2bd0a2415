-- Declares the history of an aggregate: who did what with one when and why, as org.wugu.platform.aggregate.History keeps it. What
-- was said is sealed. Entries go and move with their aggregate, of whose table its id and the code are unique together.
--   whose  the column that says of which one an entry is
--   code   the column of the division's code, of both tables
--   reads  condition: who reads it within the range
--   adds   condition: who acts
--   about  whether entries speak of other people: their ids are kept, so that an erasure finds them
create procedure wugu.history(aggregate text, history text, whose text, code text, reads text, adds text,
    about boolean default false)
    language plpgsql as $$
    begin
        execute format('create table %1$I (
                id         uuid primary key,
                %3$I       uuid not null,
                %4$I       text collate "C" not null,
                at         timestamptz not null,
                action     text not null,
                by_person  text not null,
                by_office  text collate "C" not null,
                sealed     bytea not null,
                foreign key (%3$I, %4$I) references %2$I (id, %4$I) on delete cascade on update cascade)',
            history, aggregate, whose, code);
        execute format('create index %I on %I (%I, id)', history || '_of', history, whose);
        if about then
            execute format('alter table %I add about uuid[] not null default ''{}''', history);
            execute format('comment on column %I.about is %L', history, 'of whom something is said');
            execute format('create index %I on %I using gin (about)', history || '_about', history);
        end if;
        call wugu.guard(history, code, reads => reads, adds => format('by_person = wugu.person() and (%s)', adds),
            beside => '{"by_office": "who acted"}');
        call wugu.seals(history, 'sealed', history || ':');
    end $$;
