-- Sheets that were checked and wait for a yes. What they say of people stands sealed in a table of its own. Expired ones are
-- cleared by the system, which sees when they expire and never what they say.
--   keeps  condition: who checks sheets for an office, and says yes or no
create procedure wugu.pending_sheets(keeps text) language plpgsql as $$
begin
    create table import_batch (
        id             uuid primary key,
        office_code    text collate "C" not null,
        by_person      text not null,
        created_at     timestamptz not null,
        expires_at     timestamptz not null,
        confirmed_at   timestamptz,
        created        integer
    );
    create index import_batch_expiry on import_batch (expires_at);
    create index import_batch_office on import_batch (office_code);
    create table import_content (
        batch_id       uuid primary key references import_batch (id) on delete cascade,
        office_code    text collate "C" not null,
        good_rows      bytea not null,
        report         bytea not null
    );
    comment on column import_content.good_rows is 'sealed; empty once confirmed';
    comment on column import_content.report is 'errors and preview, sealed';
    call wugu.guard('import_batch', 'office_code',
        keeps => keeps, reads => 'wugu.is_system()', removes => 'wugu.is_system()');
    call wugu.guard('import_content', 'office_code', keeps => keeps, grants => 'select, insert, update');
    call wugu.seals('import_content', 'good_rows, report');
end $$;
