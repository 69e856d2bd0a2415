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
alter table account_act enable row level security;
-- Nobody acts in another's name, or on an account beside or above the own office.
create policy of_the_administrator on account_act for insert with check (
  (select wugu.has_role('access-admin')) and by_person = (select wugu.person()) and by_code = (select wugu.lo())
  and office_code >= (select wugu.lo()) and office_code < (select wugu.hi()));
create policy of_the_own_account on account_act for select using (person = (select wugu.person()));
grant select, insert on account_act to ${app};
