-- Human numbers of every kind: one counter for a kind, an office and a year. A number whose transaction fails is not lost; one
-- whose holder is discarded is not given again.
--   keeps  condition: who takes numbers for an office
create procedure wugu.office_numbers(keeps text) language plpgsql as $$
begin
    create table office_number (
        kind           text not null,
        office_code    text collate "C" not null,
        year           smallint not null,
        last           integer not null,
        primary key (kind, office_code, year)
    );
    call wugu.guard('office_number', 'office_code', keeps => keeps, grants => 'select, insert, update');
end $$;
