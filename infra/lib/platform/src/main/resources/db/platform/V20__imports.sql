-- Makes the tables of sheets that were checked and wait for a yes (infra/lib/sheets): <imports>_batch, of which the system sees
-- that it has expired and no more, and <imports>_content, where what the sheet says stands sealed.
--   code   the column of the division whose office sends the sheets
--   keeps  who sends them, reads what came of it, and says yes or no
create procedure wugu.imports(imports text, code text, keeps text) language plpgsql as $$
    declare
        batch text := imports || '_batch';
        content text := imports || '_content';
    begin
        execute format('create table %I (id uuid primary key, %I text collate "C" not null, by_person text not null,'
            ' created_at timestamptz not null, expires_at timestamptz not null, confirmed_at timestamptz, created integer)',
            batch, code);
        execute format('create index %I on %I (expires_at)', batch || '_expiry', batch);
        execute format('create index %I on %I (%I)', batch || '_office', batch, code);
        execute format('create table %I (batch_id uuid primary key references %I (id) on delete cascade,'
            ' %I text collate "C" not null, forms bytea not null, report bytea not null)', content, batch, code);
        execute format('comment on column %I.forms is ''good rows, sealed; empty once confirmed''', content);
        execute format('comment on column %I.report is ''errors and preview, sealed''', content);
        call wugu.guard(batch, code, keeps => keeps, reads => 'wugu.is_system()', removes => 'wugu.is_system()');
        call wugu.guard(content, code, keeps => keeps, grants => 'select, insert, update');
        call wugu.seals(content, 'forms, report');
    end $$;
