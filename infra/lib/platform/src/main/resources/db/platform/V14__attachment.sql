-- Encrypted photos stand in the object store under their id; here is whose they are.
create table attachment (
    id         uuid        primary key,
    org_code   text        collate "C" not null,
    owner_id   uuid        not null,
    key_id     bigint      not null,
    size       integer     not null check (size > 0),
    sha256     bytea       not null check (length(sha256) = 32),
    created_at timestamptz not null default clock_timestamp()
);
comment on column attachment.key_id is 'Which key sealed the object in the store.';
comment on column attachment.size is 'Bytes of the sealed object.';
comment on column attachment.sha256 is 'Of the sealed object: equal photos do not show as equal.';
create index attachment_office on attachment (org_code);
create index attachment_owner on attachment (owner_id);
create index attachment_key on attachment (key_id, id);

-- Whoever moves to another office takes the photos along.
call wugu.guard('attachment', 'org_code',
    keeps  => $$wugu.tier() in ('township', 'county') and wugu.has_role('clerk', 'reviewer', 'officer', 'volunteer')$$,
    grants => 'select, insert, delete, update (org_code)');

-- Objects that no attachment speaks for: stored and not yet attached, or removed. The cleaner deletes them from the store
-- after a while.
create table attachment_orphan (
    id    uuid        primary key,
    since timestamptz not null default clock_timestamp(),
    -- Committed before the object is deleted: from then on nobody attaches it.
    removing boolean not null default false
);
-- Update stands for the right to lock a row.
call wugu.leave_open('attachment_orphan', 'select, insert, update, delete', why => 'random ids only');
