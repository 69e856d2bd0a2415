-- Events wait here in the transaction that made them true, until the relay has brought them to Kafka.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    orgcode     text        not null,
    type        text        not null,
    tier        text        not null,
    subject     text        not null,
    occurred_at timestamptz not null,
    data        bytea       not null,
    traceparent text,
    recorded_at timestamptz not null default clock_timestamp()
);

comment on table outbox is 'Unpublished events only: the relay deletes a row once Kafka has acknowledged it.';
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
call wugu.leave_open('outbox', 'select, insert, delete',
    why => 'the relay sends everybody''s; no personal data may stand here, which is tested on the bytes');

-- One wake-up for a statement, not for a row; PostgreSQL delivers it at commit and folds equal ones of a transaction.
create function wugu.wake_relay() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger wake_relay after insert on outbox for each statement execute function wugu.wake_relay();

-- Events that Kafka will never take, above all too large ones. Whoever has mended the cause puts the row back into outbox
-- and deletes it here.
create table outbox_set_aside (
    id           bigint      primary key,
    event_id     uuid        not null,
    topic        text        not null,
    orgcode      text        not null,
    type         text        not null,
    tier         text        not null,
    subject      text        not null,
    occurred_at  timestamptz not null,
    data         bytea       not null,
    traceparent  text,
    recorded_at  timestamptz not null,
    reason       text        not null,
    set_aside_at timestamptz not null default clock_timestamp()
);
call wugu.leave_open('outbox_set_aside', 'select, insert', why => 'as the outbox');
