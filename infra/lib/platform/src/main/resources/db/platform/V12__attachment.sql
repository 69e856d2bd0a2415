-- Encrypted photos stand in the object store under their id; here is whose they are.
create table attachment (
    id         uuid        primary key,
    org_code   text        collate "C" not null,
    owner_id   uuid        not null,
    size       integer     not null check (size > 0),
    sha256     bytea       not null check (length(sha256) = 32),
    created_at timestamptz not null default clock_timestamp()
);
comment on column attachment.size is 'Bytes of the sealed object.';
comment on column attachment.sha256 is 'Of the sealed object: equal photos do not show as equal.';
create index attachment_office on attachment (org_code);
create index attachment_owner on attachment (owner_id);

alter table attachment enable row level security;
create policy scoped on attachment using (
    (select wugu.tier()) in ('township', 'county')
    and (select wugu.has_role('clerk', 'reviewer', 'officer', 'volunteer'))
    and org_code >= (select wugu.lo()) and org_code < (select wugu.hi()));
grant select, insert, delete on attachment to ${app};

-- Objects that no attachment speaks for: stored and not yet attached, or removed. The cleaner deletes them from the store
-- after a while. Random ids only, hence no row-level security.
create table attachment_orphan (
    id    uuid        primary key,
    since timestamptz not null default clock_timestamp(),
    -- Committed before the object is deleted: from then on nobody attaches it.
    removing boolean not null default false
);
-- Update stands for the right to lock a row.
grant select, insert, update, delete on attachment_orphan to ${app};
