-- An invitation (申请邀请): a secret that a township hands out, by which people apply without an account. Only the keyed hash
-- of the secret stands here.
create table invitation (
  id             uuid primary key,
  township_code  text collate "C" not null check (length(township_code) = 9),
  token_hash     bytea not null unique,
  created_at     timestamptz not null,
  by_person      text not null,
  expires_at     timestamptz not null,
  uses           smallint not null check (uses between 1 and 500),
  used           smallint not null default 0 check (used between 0 and uses),
  revoked_at     timestamptz
);
create index invitation_office on invitation (township_code, id desc);

-- What came by an invitation (自助申请), without what it says of the person: that stands sealed in a table of its own, and is
-- gone once the township has decided.
create table self_application (
  id             uuid primary key,
  township_code  text collate "C" not null check (length(township_code) = 9),
  invitation_id  uuid not null references invitation (id),
  request_key    text not null check (length(request_key) between 1 and 80),
  receipt        text not null unique,
  form_version   text not null,
  village_code   text collate "C" not null check (left(village_code, 9) = township_code),
  received_at    timestamptz not null,
  state          text not null check (state in ('PENDING', 'TAKEN_OVER', 'REJECTED')),
  decided_at     timestamptz,
  decided_by     text,
  reason         bytea,
  volunteer_id   uuid references volunteer (id) on delete set null,
  unique (invitation_id, request_key),
  check ((state = 'PENDING') = (decided_at is null))
);
comment on column self_application.request_key is 'the applicant''s browser sends the same when an answer was lost';
comment on column self_application.reason is 'why it was rejected, sealed: free text; empty once as old as what nobody looked at may get';
create index self_application_office on self_application (township_code, state, id desc);
create index self_application_volunteer on self_application (volunteer_id);
create table self_application_content (
  self_application_id uuid primary key references self_application (id) on delete cascade,
  township_code  text collate "C" not null,
  sealed         bytea not null,
  -- The name once more, sealed by itself: a list shows it and opens no form.
  name           bytea not null,
  photo          uuid
);
-- Keyed hashes of the ID number, one under every key in use, so that the same person is told who applies twice.
create table self_application_hash (
  self_application_id uuid not null references self_application_content (self_application_id) on delete cascade,
  township_code  text collate "C" not null,
  hash           bytea not null,
  key_id         bigint not null generated always as (wugu.key_of(hash)) stored,
  primary key (self_application_id, key_id)
);
create index self_application_hash_twice on self_application_hash (hash, township_code);

alter table invitation enable row level security;
alter table self_application enable row level security;
alter table self_application_content enable row level security;
alter table self_application_hash enable row level security;
create policy own_clerk on invitation using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy own_clerk on self_application using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy own_clerk on self_application_content using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
create policy own_clerk on self_application_hash for select using (
  township_code >= (select wugu.lo()) and township_code < (select wugu.hi())
  and (select wugu.registers_people()));
grant select, insert, update on invitation to ${app};
-- Nobody adds to these but by an invitation.
grant select, update on self_application to ${app};
grant select, delete on self_application_content to ${app};
grant select on self_application_hash to ${app};

-- Where an invitation stands; of one that nobody has made there is no row. Who asks has no scope: the secret is the key.
create function wugu.invitation(tokens bytea[], today timestamptz) returns table (township text, expires timestamptz, standing text)
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select i.township_code, i.expires_at,
          case when i.revoked_at is not null then 'REVOKED'
               when i.expires_at <= today then 'EXPIRED'
               when i.used >= i.uses then 'USED_UP'
               else 'OPEN' end
        from invitation i where i.token_hash = any (tokens) $$;

-- Hands in a form by an invitation, for the invitation's township and no other; tells nothing but the receipt. The same
-- request once more gets its receipt again. Whether the person is registered or has applied before is not looked at here,
-- so that nobody learns it.
create function wugu.hand_in(tokens bytea[], today timestamptz, new_id uuid, new_key text, new_receipt text, version text,
    village text, content bytea, content_name bytea, id_hashes bytea[]) returns table (standing text, given_receipt text)
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  declare
    held invitation;
  begin
    select * into held from invitation i where i.token_hash = any (tokens) for update;
    if not found then
      return;
    end if;
    select s.receipt into given_receipt from self_application s where s.invitation_id = held.id and s.request_key = new_key;
    if found then
      standing := 'OPEN';
      return next;
      return;
    end if;
    select i.standing into standing from wugu.invitation(tokens, today) i;
    if standing = 'OPEN' then
      insert into self_application
        (id, township_code, invitation_id, request_key, receipt, form_version, village_code, received_at, state)
        values (new_id, held.township_code, held.id, new_key, new_receipt, version, village, today, 'PENDING');
      insert into self_application_content (self_application_id, township_code, sealed, name)
        values (new_id, held.township_code, content, content_name);
      insert into self_application_hash (self_application_id, township_code, hash)
        select new_id, held.township_code, hash from unnest(id_hashes) hash;
      update invitation set used = used + 1 where id = held.id;
      given_receipt := new_receipt;
    end if;
    return next;
  end $$;

-- The receipt of a request that was handed in before.
create function wugu.receipt(tokens bytea[], known_key text) returns text
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select s.receipt from self_application s join invitation i on i.id = s.invitation_id
        where i.token_hash = any (tokens) and s.request_key = known_key $$;

-- The application to which the applicant may still add a photo: within the hour, once, and before the township has decided.
create function wugu.awaits_photo(tokens bytea[], today timestamptz, of_receipt text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select s.id from self_application s
          join invitation i on i.id = s.invitation_id
          join self_application_content c on c.self_application_id = s.id
          where s.receipt = of_receipt and i.token_hash = any (tokens) and s.state = 'PENDING' and c.photo is null
            and s.received_at > today - interval '1 hour' $$;

-- Makes a stored photo the applicant's, whose application is answered. Null when it may not, or the photo is gone.
create function wugu.hand_in_photo(tokens bytea[], today timestamptz, of_receipt text, new_photo uuid, sealing_key bigint, bytes integer,
    digest bytea) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  declare
    owner self_application;
  begin
    select * into owner from self_application s where s.receipt = of_receipt for update;
    if not found or wugu.awaits_photo(tokens, today, of_receipt) is null then
      return null;
    end if;
    delete from attachment_orphan where id = new_photo and not removing;
    if not found then
      return null;
    end if;
    insert into attachment (id, org_code, owner_id, key_id, size, sha256)
      values (new_photo, owner.township_code, owner.id, sealing_key, bytes, digest);
    update self_application_content set photo = new_photo where self_application_id = owner.id;
    return owner.id;
  end $$;

-- What nobody has looked at for so long goes, and the photo with it. For the system alone, which does not see what it says.
create function wugu.forget_self_applications(before timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$
  declare
    old uuid[];
    photos uuid[];
  begin
    if wugu.tier() is distinct from 'system' then
      return 0;
    end if;
    select coalesce(array_agg(s.id), '{}') into old from self_application s where s.state = 'PENDING' and s.received_at < before;
    select coalesce(array_agg(c.photo), '{}') into photos from self_application_content c
      where c.self_application_id = any (old) and c.photo is not null;
    delete from attachment where id = any (photos);
    insert into attachment_orphan (id) select unnest(photos);
    delete from self_application where id = any (old);
    -- Why somebody was rejected is needed as long as somebody may ask; nothing ties it to the person any more.
    update self_application set reason = ''::bytea where state = 'REJECTED' and decided_at < before and length(reason) > 0;
    return cardinality(old);
  end $$;

revoke all on function wugu.invitation (bytea[], timestamptz),
  wugu.hand_in (bytea[], timestamptz, uuid, text, text, text, text, bytea, bytea, bytea[]),
  wugu.receipt (bytea[], text),
  wugu.awaits_photo (bytea[], timestamptz, text),
  wugu.hand_in_photo (bytea[], timestamptz, text, uuid, bigint, integer, bytea),
  wugu.forget_self_applications (timestamptz) from public;
grant execute on function wugu.invitation (bytea[], timestamptz),
  wugu.hand_in (bytea[], timestamptz, uuid, text, text, text, text, bytea, bytea, bytea[]),
  wugu.receipt (bytea[], text),
  wugu.awaits_photo (bytea[], timestamptz, text),
  wugu.hand_in_photo (bytea[], timestamptz, text, uuid, bigint, integer, bytea),
  wugu.forget_self_applications (timestamptz) to ${app};
