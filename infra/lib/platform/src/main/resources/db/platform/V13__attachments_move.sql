-- Whoever moves to another office takes the photos along.
grant update (org_code) on attachment to ${app};
