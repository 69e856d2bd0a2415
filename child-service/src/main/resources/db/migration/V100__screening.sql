-- A round of a county, in which all of its villages are searched. Its villages are those of the day on which it was opened: one
-- that is merged later is asked for by the name that it had.
create table screening_round (
    id            uuid primary key,
    county_code   text collate "C" not null check (length(county_code) = 6),
    number        text not null unique,
    title         text not null,
    stage         text not null check (stage in ('OPEN', 'CLOSED')),
    opened_on     date not null,
    due_on        date not null check (due_on >= opened_on),
    closed_on     date,
    event_version bigint not null,
    version       bigint not null,
    unique (id, county_code),
    check ((stage = 'CLOSED') = (closed_on is not null))
);
create index screening_round_county on screening_round (county_code, id);
call wugu.guard('screening_round', 'county_code',
    reads  => $$wugu.tier() <> 'city'$$,
    writes => $$wugu.tier() = 'county' and wugu.has_role('reviewer', 'officer')$$,
    beyond => $$wugu.tier() = 'township' and county_code = left(wugu.lo(), 6)$$,
    why    => 'a township searches its villages in the rounds of its county');
call wugu.history('screening_round', 'screening_round_history', 'round_id', 'county_code',
    reads => $$wugu.tier() <> 'city'$$, adds => $$wugu.tier() = 'county'$$);
call wugu.office_numbers(keeps => 'wugu.registers_people() or wugu.decides_on_people()');

-- What came of the search of one village in a round. How many children were found, or who signed that there are none, the city
-- never reads.
create table screening (
    id             uuid primary key,
    round_id       uuid not null,
    county_code    text collate "C" not null generated always as (left(township_code, 6)) stored,
    township_code  text collate "C" not null check (length(township_code) = 9),
    village_code   text collate "C" not null check (length(village_code) = 12 and left(village_code, 9) = township_code),
    searched_on    date not null,
    searchers      bytea not null,
    children_found integer not null check (children_found >= 0),
    signer         bytea,
    event_version  bigint not null,
    version        bigint not null,
    unique (id, township_code),
    constraint screening_once unique (round_id, village_code),
    foreign key (round_id, county_code) references screening_round (id, county_code),
    check ((children_found = 0) = (signer is not null))
);
comment on column screening.searchers is 'sealed';
comment on column screening.signer is 'sealed; who signed that there are no children in need';
create index screening_village on screening (village_code, searched_on);
call wugu.guard('screening', 'township_code',
    reads  => $$wugu.tier() <> 'city'$$,
    writes => $$wugu.tier() = 'township' and wugu.has_role('clerk')$$,
    beside => '{"county_code": "of the township", "village_code": "lies in township_code, by a check"}');
call wugu.seals('screening', 'searchers, signer');
call wugu.history('screening', 'screening_history', 'screening_id', 'township_code',
    reads => $$wugu.tier() <> 'city'$$, adds => $$wugu.tier() = 'township'$$);
