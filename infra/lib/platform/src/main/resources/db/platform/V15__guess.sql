-- What an account has asked for on a day, as keyed hashes: whoever asks for many values that begin alike is guessing the rest.
create table guess (
    person text  not null default wugu.person(),
    day    date  not null,
    stem   bytea not null,
    value  bytea not null,
    primary key (person, day, stem, value)
);
-- Nobody takes back what was asked; the system cleans.
call wugu.guard('guess',
    reads   => 'person = wugu.person() or wugu.is_system()',
    adds    => 'person = wugu.person()',
    removes => 'wugu.is_system()',
    why     => 'the account''s own, whatever office it acts for');
