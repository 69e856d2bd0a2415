-- A child's record without an identity: what may be counted, listed and ordered by.
create table child (
    id                  uuid primary key,
    number              text not null unique,
    township_code       text collate "C" not null check (length(township_code) = 9),
    county_code         text collate "C" not null generated always as (left(township_code, 6)) stored,
    village_code        text collate "C" not null check (left(village_code, 9) = township_code),
    stage               text not null check (stage in ('DRAFT', 'REPORTED', 'RETURNED', 'REFUSED', 'VERIFIED', 'MERGED')),
    gender              text not null check (gender in ('MALE', 'FEMALE')),
    birth_on            date not null,
    category            text not null,
    civil_affairs_class text,
    consent             text not null check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    has_id_number       boolean not null,
    school_known        boolean not null,
    form_version        text not null,
    submitted_at        timestamptz,
    verify_by           date,
    verified_on         date,
    merged_into         uuid references child,
    merged_from         text,
    updated_at          timestamptz not null,
    event_version       bigint not null,
    version             bigint not null,
    erased_at           timestamptz,
    -- What hangs on a child moves with it, and the database sees to it.
    constraint child_place unique (id, township_code),
    check ((stage = 'MERGED') = (merged_into is not null and merged_from is not null)),
    check (stage <> 'VERIFIED' or verified_on is not null)
);
comment on column child.submitted_at is 'of the first submission';
comment on column child.verify_by is 'day by which the county is to have visited';
comment on column child.merged_from is 'stage before the merge, to which it is undone';
-- Ids are UUIDs of version 7, so their order is the order of registration: newest first is backwards.
create index child_township on child (township_code, id);
create index child_township_stage on child (township_code, stage, id);
create index child_county on child (county_code, id);
create index child_county_stage on child (county_code, stage, id);
create index child_born on child (birth_on);
create index child_to_verify on child (county_code, submitted_at, id) where stage = 'REPORTED';

-- Conditions of policies on what hangs on a child, whose id stands in that column; they look at the child's own row. What a guardian
-- has not agreed to is the county's alone to read, once the form is handed in.
create function wugu.child_shown(child text) returns text language sql immutable as $$
    select format('(wugu.is_own_township() and exists (select from child seen where seen.id = %1$I'
        ' and (seen.consent <> ''REFUSED'' or seen.stage in (''DRAFT'', ''RETURNED''))))'
        ' or (wugu.tier() = ''county'' and wugu.reads_people()'
        ' and exists (select from child seen where seen.id = %1$I and seen.stage <> ''DRAFT''))', child) $$;

-- A draft is the township's own affair until it is handed in. The city reads of no child.
call wugu.guard('child', 'township_code',
    reads   => $$wugu.is_own_township() or (stage <> 'DRAFT' and wugu.reads_people())$$,
    adds    => 'wugu.registers_people()',
    changes => 'wugu.registers_people() or wugu.decides_on_people()',
    removes => $$wugu.registers_people() and stage = 'DRAFT'$$,
    beside  => '{"county_code": "of the township", "village_code": "lies in township_code, by a check"}');
call wugu.history('child', 'child_history', 'child_id', 'township_code',
    reads => wugu.child_shown('child_id'), adds => 'wugu.registers_people() or wugu.decides_on_people()');
call wugu.people('child', 'township_code',
    names      => wugu.child_shown('child_id'),
    identities => wugu.child_shown('child_id'),
    registers  => 'wugu.registers_people()',
    erases     => 'wugu.decides_on_people()');
call wugu.erases('child', 'child_history', 'child_id', empties => 'sealed');

-- Two records that may be of one child: of one ID number, or of one name and birth day. Whoever registers the second is not told that
-- there is another; its county decides.
call wugu.conflicts('child', 'identity_case',
    reads   => $$wugu.tier() = 'county' and wugu.reads_people()$$,
    told    => 'wugu.is_own_township()',
    decides => 'wugu.decides_on_people()');

-- Parents and guardians, each once, whoever of the children they belong to.
create table relative (
    id            uuid primary key,
    township_code text collate "C" not null check (length(township_code) = 9),
    erased_at     timestamptz,
    unique (id, township_code)
);
-- Who is whose father, mother or guardian, and from when to when.
create table kinship (
    id            uuid primary key,
    child_id      uuid not null,
    township_code text collate "C" not null,
    relative_id   uuid not null,
    role          text not null check (role in ('FATHER', 'MOTHER', 'GUARDIAN')),
    since         date not null,
    until         date check (until >= since),
    foreign key (child_id, township_code) references child (id, township_code) on delete cascade on update cascade,
    foreign key (relative_id, township_code) references relative (id, township_code)
);
create unique index kinship_once on kinship (child_id, role) where until is null;
create index kinship_of_relative on kinship (relative_id);
call wugu.guard('kinship', 'township_code',
    reads => wugu.child_shown('child_id'), writes => 'wugu.registers_people()', removes => 'wugu.registers_people()');

-- As a child's, of one of the children at least.
create function wugu.relative_shown(relative text) returns text language sql immutable as $$
    select format('wugu.registers_people() or exists (select from kinship seen_kin where seen_kin.relative_id = %I)', relative) $$;
call wugu.guard('relative', 'township_code',
    reads   => wugu.relative_shown('id'), writes => 'wugu.registers_people()', removes => 'wugu.registers_people()');
call wugu.people('relative', 'township_code',
    names      => wugu.relative_shown('relative_id'),
    identities => wugu.relative_shown('relative_id'),
    registers  => 'wugu.registers_people()');
