-- Where an invitation stands; of one that nobody has made there is no row. Who asks has no scope: the secret is the key.
create or replace function wugu.invitation(tokens bytea[], today timestamptz) returns table (township text, expires timestamptz, standing text)
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
create or replace function wugu.hand_in(tokens bytea[], today timestamptz, new_id uuid, new_key text, new_receipt text, version text,
    village text, content bytea, content_name bytea, id_hashes bytea[]) returns table (standing text, given_receipt text)
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
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
create or replace function wugu.receipt(tokens bytea[], known_key text) returns text
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select s.receipt from self_application s join invitation i on i.id = s.invitation_id
        where i.token_hash = any (tokens) and s.request_key = known_key $$;

-- The application to which the applicant may still add a photo: within the hour, once, and before the township has decided.
create or replace function wugu.awaits_photo(tokens bytea[], today timestamptz, of_receipt text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select s.id from self_application s
          join invitation i on i.id = s.invitation_id
          join self_application_content c on c.self_application_id = s.id
          where s.receipt = of_receipt and i.token_hash = any (tokens) and s.state = 'PENDING' and c.photo is null
            and s.received_at > today - interval '1 hour' $$;

-- Makes a stored photo the applicant's, whose application is answered. Null when it may not, or the photo is gone.
create or replace function wugu.hand_in_photo(tokens bytea[], today timestamptz, of_receipt text, new_photo uuid, sealing_key bigint, bytes integer,
    digest bytea) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
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
create or replace function wugu.forget_self_applications(before timestamptz) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, wugu, pg_temp as $$
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

grant execute on function wugu.invitation, wugu.hand_in, wugu.receipt, wugu.awaits_photo, wugu.hand_in_photo,
  wugu.forget_self_applications to ${app};
