-- What access-admins do with accounts (账号). The gateway has it written here before it acts in Keycloak; the access log has
-- the same act in its chain, for auditors. These rows are for the account's own person, who is told of it whatever office
-- the administrator is of. No personal data: persons and accounts by id.
create table account_act (
  id          uuid        primary key,
  at          timestamptz not null,
  act         text        not null check (act in ('OPEN', 'CHANGE_ROLES', 'LOCK', 'UNLOCK', 'RESET_PASSWORD')),
  account_id  uuid        not null,
  person      text        not null check (length(person) between 1 and 60),
  office_code text        collate "C" not null,
  by_person   text        not null default wugu.person(),
  by_code     text        collate "C" not null default wugu.lo()
);
create index account_act_person on account_act (person, at);
-- Nobody acts in another's name, or on an account beside or above the own office.
call wugu.guard('account_act', 'office_code',
  adds   => $$wugu.has_role('access-admin') and by_person = wugu.person() and by_code = wugu.lo()$$,
  beyond => 'person = wugu.person()',
  beside => '{"by_code": "who acted"}',
  why    => 'whose account it is, is told of it wherever the account is now');
