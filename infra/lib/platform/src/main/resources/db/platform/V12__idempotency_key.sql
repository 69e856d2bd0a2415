-- Requests that have been answered, so that the same one sent again is not done again. Kept for 7 days. No personal data:
-- the key is the client's, the person an id, the request a keyed hash, so that nobody can try out what it said, the location
-- a path. What was answered is sealed.
create table idempotency_key (
    person       text        not null default wugu.person(),
    key          text        not null check (length(key) between 1 and 80),
    request_hash bytea       not null,
    status       smallint,
    location     text,
    answer       bytea,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (person, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- The system cleans, and a delete sees only what a policy for reading shows.
call wugu.guard('idempotency_key',
    keeps   => 'person = wugu.person()',
    reads   => 'wugu.is_system()',
    removes => 'wugu.is_system()',
    why     => 'the account''s own, whatever office it acts for');
