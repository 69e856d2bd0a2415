-- What is counted, and the counters that it moves. Everything here can be thrown away and counted again from the start of the
-- topics.

-- What is known of everybody who is counted, as far as figures need it. The row is the inbox: what tells nothing new
-- changes nothing. Listeners only; whoever reads figures reads counters.
create table figure_subject (
    subject       text             not null,
    id            uuid             not null,
    township_code text collate "C" not null check (length(township_code) = 9),
    state         jsonb            not null,
    primary key (subject, id)
);
comment on column figure_subject.subject is 'the kind of aggregate: volunteer';
call wugu.guard('figure_subject', 'township_code',
    keeps  => 'wugu.is_system()',
    grants => 'select, insert, update');

-- Who reads counters.
create function wugu.reads_figures() returns boolean language sql stable parallel safe
    as $$ select wugu.is_system() or wugu.has_role('clerk', 'reviewer', 'officer', 'reader') $$;
grant execute on function wugu.reads_figures to ${app};

-- Makes the counters of divisions of one level; those of wider ones are sums over a range of codes, so no row is hot. Of the
-- month '-infinity' is what is counted of all months together.
create procedure wugu.figures(of_table text, code text, digits integer) language plpgsql as $$
    begin
        execute format('create table %I (%I text collate "C" not null check (length(%2$I) = %s), month date not null'
            ' check (month = ''-infinity'' or extract(day from month) = 1), version bigint not null, as_of timestamptz not null,'
            ' counts bigint[] not null, primary key (month, %2$I))', of_table, code, digits);
        execute format('comment on column %I.version is ''gapless: one more with every change''', of_table);
        execute format('comment on column %I.as_of is ''when the newest event counted here came to be''', of_table);
        execute format('comment on column %I.counts is ''each measure at its place''', of_table);
        call wugu.guard(of_table, code, reads => 'wugu.reads_figures()', writes => 'wugu.is_system()');
    end $$;
call wugu.figures('township_figure', 'township_code', 9);
call wugu.figures('village_figure', 'village_code', 12);
-- A village's past is read from its first month on.
create index village_figure_months on village_figure (village_code, month);
