-- Who read which identities, when and why. The application may write and read, never change or remove; the seals chain
-- every committed row, so that a change by somebody with more rights shows.
create table access_log (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    -- The writing transaction: the sealer knows by it which rows can still appear (see Sealer).
    xact         xid8        not null default pg_current_xact_id(),
    person       text        not null default wugu.person(),
    tier         text        not null default wugu.tier(),
    org_code     text        collate "C" not null default wugu.lo(),
    action       text        not null check (length(action) between 1 and 60),
    subject_type text        not null check (length(subject_type) between 1 and 60),
    subject_ids  uuid[]      not null,
    reason       text        not null check (length(reason) between 1 and 500)
);
comment on table access_log is 'No personal data: persons and subjects by id, reasons by those who read.';

create index access_log_xact on access_log (xact, id);
create index access_log_at on access_log (at, id);
create index access_log_person on access_log (person, id);

alter table access_log enable row level security;
-- A reader can log for nobody else: the row is of the person, tier and office that the transaction carries.
create policy own_rows on access_log for insert with check (
    person = (select wugu.person()) and tier = (select wugu.tier()) and org_code = (select wugu.lo()));
create policy auditors on access_log for select using (
    ((select wugu.has_role('auditor')) or (select wugu.tier()) = 'system')
    and org_code >= (select wugu.lo()) and org_code < (select wugu.hi()));
grant select, insert on access_log to ${app};

-- One seal for a row: hash = keyed hash of SHA-256 (hash of the seal before, the row's bytes). The key is not in the
-- database, so that the chain cannot be made anew by somebody who can write here.
create table access_log_seal (
    seq       bigint      primary key,
    log_id    bigint      not null unique,
    hash      bytea       not null check (length(hash) = 32),
    sealed_at timestamptz not null default clock_timestamp()
);
alter table access_log_seal enable row level security;
create policy sealer on access_log_seal using ((select wugu.tier()) = 'system');
grant select, insert on access_log_seal to ${app};
