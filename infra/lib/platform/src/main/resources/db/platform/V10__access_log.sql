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
    reason       text        not null check (length(reason) between 1 and 500)
);
comment on table access_log is 'No personal data: persons and subjects by id, reasons by those who read.';

create index access_log_xact on access_log (xact, id);
create index access_log_at on access_log (at, id);
create index access_log_person on access_log (person, id);
-- The first page of an office's log, whichever tier it is of.
create index access_log_office on access_log (org_code, id);
create index access_log_county on access_log (county_code, id);
create index access_log_city on access_log (city_code, id);

alter table access_log enable row level security;
-- A reader can log for nobody else: the row is of the person, tier and office that the transaction carries.
create policy own_rows on access_log for insert with check (
    person = (select wugu.person()) and tier = (select wugu.tier()) and org_code = (select wugu.lo()));
create policy auditors on access_log for select using (
    ((select wugu.has_role('auditor')) or (select wugu.tier()) = 'system')
    and org_code >= (select wugu.lo()) and org_code < (select wugu.hi()));
-- Number, time, transaction, reader and office are not for the writer to say.
grant select, insert (action, subject_type, subject_ids, reason) on access_log to ${app};
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
    unfinished xid8        not null
);
comment on column access_log_seal.not_begun is 'no transaction from this one on had begun at sealed_at';
comment on column access_log_seal.unfinished is 'every row of an earlier transaction than this was seen by then';
alter table access_log_seal enable row level security;
create policy sealer on access_log_seal using ((select wugu.tier()) = 'system');
grant select, insert on access_log_seal to ${app};

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
alter table access_log_verified enable row level security;
create policy verifier on access_log_verified using ((select wugu.tier()) = 'system');
grant select, insert on access_log_verified to ${app};
