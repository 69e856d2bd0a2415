-- Why somebody read identities, in the reader's own words, which may name anybody: the log is never changed, so they stand
-- sealed in a table of their own, to which the log's reason refers, and go when one of those whom they are about is erased.
create table access_reason (
    id          uuid   primary key,
    org_code    text   collate "C" not null default wugu.lo(),
    subject_ids uuid[] not null,
    sealed      bytea  not null
);
create index access_reason_subjects on access_reason using gin (subject_ids);

alter table access_reason enable row level security;
create policy own_rows on access_reason for insert with check (org_code = (select wugu.lo()));
create policy auditors on access_reason for select using (
    (select wugu.has_role('auditor')) and org_code >= (select wugu.lo()) and org_code < (select wugu.hi()));
grant select, insert on access_reason to ${app};

alter table access_log add constraint access_log_says_nothing check (reason ~ '^[a-z0-9][a-z0-9:/_-]*$');
comment on column access_log.reason is 'a code, or stated:<id> of the access_reason in which the reader said why';
