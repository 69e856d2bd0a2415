-- Who read which identities, when and why. The application may write and read, never change or remove; the seals chain
-- every committed row, so that a change by somebody with more rights shows.
create table access_log (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    -- The writing transaction: the sealer knows by it which rows can still appear, and since when they can (see Seals).
    xact         xid8        not null default pg_current_xact_id(),
    person       text        not null default wugu.person() check (length(person) between 1 and 100),
    tier         text        not null default wugu.tier() check (length(tier) between 1 and 20),
    org_code     text        collate "C" not null default wugu.lo() check (length(org_code) between 1 and 12),
    -- A list sorted by time over a county or the city wants an index that leads with that code.
    county_code  text        collate "C" not null generated always as (left(org_code, 6)) stored,
    city_code    text        collate "C" not null generated always as (left(org_code, 4)) stored,
    action       text        not null check (length(action) between 1 and 60),
    subject_type text        not null check (length(subject_type) between 1 and 60),
    -- A plain list: what cannot be read cannot be sealed, and would hold up all that comes after it.
    subject_ids  uuid[]      not null
        check (coalesce(array_ndims(subject_ids), 1) = 1 and array_position(subject_ids, null) is null),
    reason       text        not null check (length(reason) between 1 and 500),
    constraint access_log_says_nothing check (reason ~ '^[a-z0-9][a-z0-9:/_-]*$')
);
comment on table access_log is 'No personal data: persons and subjects by id, reasons by code.';
comment on column access_log.reason is 'a code, or stated:<id> of the access_reason in which the reader said why';

create index access_log_xact on access_log (xact, id);
create index access_log_at on access_log (at, id);
create index access_log_person on access_log (person, id);
-- The first page of an office's log, whichever tier it is of.
create index access_log_office on access_log (org_code, id);
create index access_log_county on access_log (county_code, id);
create index access_log_city on access_log (city_code, id);

-- A reader can log for nobody else: the row is of the person, tier and office that the transaction carries. Number, time,
-- transaction, reader and office are not for the writer to say.
call wugu.guard('access_log', 'org_code',
    reads  => $$wugu.has_role('auditor') or wugu.is_system()$$,
    adds   => 'person = wugu.person() and tier = wugu.tier() and org_code = wugu.lo()',
    grants => 'select, insert (action, subject_type, subject_ids, reason)');
-- What number the row has that the own session has written: its writer waits for the seal of it (see Witness).
grant select on sequence access_log_id_seq to ${app};

-- One seal for a row: hash = keyed hash of SHA-256 (hash of the seal before, this seal's numbers and time, the row's bytes).
-- The key is not in the database, so that the chain cannot be made anew by somebody who can write here.
create table access_log_seal (
    seq        bigint      primary key,
    log_id     bigint      not null unique,
    hash       bytea       not null check (length(hash) = 32),
    sealed_at  timestamptz not null,
    not_begun  xid8        not null,
    unfinished xid8        not null,
    opens_next bytea       not null check (length(opens_next) = 32)
);
comment on column access_log_seal.opens_next is 'SHA-256 of the word that the next link is put with, which only the key makes';
comment on column access_log_seal.not_begun is 'no transaction from this one on had begun at sealed_at';
comment on column access_log_seal.unfinished is 'every row of an earlier transaction than this was seen by then';
call wugu.guard('access_log_seal', reads => 'wugu.is_system()', why => 'the sealer''s alone');

-- Puts the next link. Whoever has the application's role can be the system, so that a made-up link is kept out by its word: it
-- would take the place of a true one, or keep a row from being sealed, for good. An empty chain has no link to open the next.
create procedure wugu.put_seal(seq bigint, log_id bigint, hash bytea, sealed_at timestamptz, not_begun xid8, unfinished xid8,
        words bytea[], opens_next bytea)
    language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp
    as $$
    begin
        if not exists (select from access_log_seal s, unnest(words) word
                where s.seq = put_seal.seq - 1 and s.opens_next = sha256(word))
            and not (seq = 1 and not exists (select from access_log_seal))
        then
            raise exception 'link % of the access log is put without its word', seq using errcode = '42501';
        end if;
        insert into access_log_seal values (seq, log_id, hash, sealed_at, not_begun, unfinished, opens_next);
    end $$;
grant execute on procedure wugu.put_seal to ${app};

-- How far the chain has been followed and found whole, so that the next verification begins there. Each says so under the
-- same key: one that was made up is passed by.
create table access_log_verified (
    seq         bigint      not null,
    rows_to     bigint      not null,
    proof       bytea       not null check (length(proof) = 32),
    verified_at timestamptz not null default clock_timestamp()
);
comment on column access_log_verified.rows_to is 'every row up to this number is sealed';
create index access_log_verified_last on access_log_verified (seq desc);
call wugu.guard('access_log_verified', reads => 'wugu.is_system()', adds => 'wugu.is_system()', why => 'the verifier''s alone');

-- Why somebody read identities, in the reader's own words, which may name anybody: the log is never changed, so they stand
-- sealed in a table of their own, to which the log's reason refers, and go when one of those whom they are about is erased.
create table access_reason (
    id          uuid   primary key,
    org_code    text   collate "C" not null default wugu.lo(),
    subject_ids uuid[] not null,
    sealed      bytea  not null
);
create index access_reason_subjects on access_reason using gin (subject_ids);
call wugu.guard('access_reason', 'org_code', reads => $$wugu.has_role('auditor')$$, adds => 'org_code = wugu.lo()');
