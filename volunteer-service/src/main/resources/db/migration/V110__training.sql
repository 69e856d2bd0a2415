-- Courses and other trainings of a county: who attends, what is held when, who was there, who passed.
create table training_cohort (
  id                   uuid primary key,
  county_code          text collate "C" not null check (length(county_code) = 6),
  number               text not null unique,
  kind                 text not null check (kind in ('COURSE', 'OTHER')),
  state                text not null check (state in ('PROPOSED', 'OPEN', 'CLOSED')),
  title                text not null,
  approved_total       integer,
  proposed_at          timestamptz,
  opened_at            timestamptz,
  attendance_closed_at timestamptz,
  closed_at            timestamptz,
  updated_at           timestamptz not null,
  version              bigint not null,
  unique (id, county_code),
  check (attendance_closed_at is not null or closed_at is null)
);
comment on column training_cohort.approved_total is 'approved volunteers of the county when the cohort proposed itself; null for others';
create index training_cohort_county on training_cohort (county_code, id desc);
-- The first cohort proposes itself, once in a county.
create unique index training_cohort_proposed_once on training_cohort (county_code) where approved_total is not null;

create table training_participant (
  cohort_id        uuid not null references training_cohort (id),
  volunteer_id     uuid not null,
  township_code    text collate "C" not null,
  volunteer_number text not null,
  completed_on     date,
  primary key (cohort_id, volunteer_id),
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
comment on column training_participant.volunteer_number is 'no personal data; so that the city, which may not see the volunteer yet, can name who is meant';
comment on column training_participant.completed_on is 'last day of the course for who attended enough of it';
create index training_participant_of on training_participant (volunteer_id);

create table training_session (
  id             uuid primary key,
  cohort_id      uuid not null,
  county_code    text collate "C" not null,
  starts_at      timestamptz not null,
  minutes        smallint not null check (minutes between 1 and 1440),
  place          text not null,
  topic          text not null,
  trainer        bytea not null,
  appointment_id uuid,
  attendance_at  timestamptz,
  foreign key (cohort_id, county_code) references training_cohort (id, county_code)
);
comment on column training_session.trainer is 'name of the trainer, sealed';
comment on column training_session.appointment_id is 'the appointment of the advisor who trains, when it is one';
create index training_session_of on training_session (cohort_id, starts_at);

create table training_attendance (
  session_id     uuid not null references training_session (id) on delete cascade,
  cohort_id      uuid not null,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  attended       boolean not null,
  primary key (session_id, volunteer_id),
  foreign key (cohort_id, volunteer_id) references training_participant (cohort_id, volunteer_id) on delete cascade,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
create index training_attendance_of on training_attendance (cohort_id, volunteer_id);
create index training_attendance_volunteer on training_attendance (volunteer_id);

create table training_exam (
  id             uuid primary key,
  cohort_id      uuid not null,
  volunteer_id   uuid not null,
  township_code  text collate "C" not null,
  held_on        date not null,
  score          smallint not null check (score between 0 and 100),
  passed         boolean not null,
  retracted      boolean not null default false,
  foreign key (cohort_id, volunteer_id) references training_participant (cohort_id, volunteer_id) on delete cascade,
  foreign key (volunteer_id, township_code) references volunteer (id, township_code) on delete cascade on update cascade
);
comment on column training_exam.passed is 'by the pass mark of the day';
comment on column training_exam.retracted is 'entered by mistake; the history says who took it back, when and why';
create index training_exam_of on training_exam (cohort_id, volunteer_id, id);
create index training_exam_volunteer on training_exam (volunteer_id);

-- Who took part in another county's training keeps it on the record.
create function wugu.took_part(cohort uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, wugu, pg_temp
  as $$ select exists (select from training_participant p
          where p.cohort_id = cohort and p.township_code >= wugu.lo() and p.township_code < wugu.hi()) $$;
grant execute on function wugu.took_part to ${app};

-- A township reads its county's trainings, which are part of its volunteers' records; of participants its own. The city
-- reads all but why something was corrected. A volunteer reads the own trainings: of attendance and exams the own rows, of
-- cohorts and sessions those attended.
call wugu.guard('training_cohort', 'county_code',
  reads  => 'wugu.reads_people() or wugu.reads_reported()',
  keeps  => 'wugu.decides_on_people()',
  grants => 'select, insert, update',
  beyond => '(wugu.is_own_township() and county_code = left(wugu.lo(), 6))
              or (wugu.reads_people() and wugu.took_part(id))
              or (wugu.own_volunteer() is not null
                and id in (select p.cohort_id from training_participant p where p.volunteer_id = wugu.own_volunteer()))',
  why    => 'the county''s trainings are its townships'', and on the records of those who took part, wherever they serve');
call wugu.guard('training_session', 'county_code',
  reads  => 'wugu.reads_people() or wugu.reads_reported()',
  keeps  => 'wugu.decides_on_people()',
  beyond => '(wugu.is_own_township() and county_code = left(wugu.lo(), 6))
              or (wugu.reads_people() and wugu.took_part(cohort_id))
              or (wugu.own_volunteer() is not null
                and cohort_id in (select p.cohort_id from training_participant p where p.volunteer_id = wugu.own_volunteer()))',
  why    => 'as the cohort');
call wugu.guard('training_participant', 'township_code',
  reads => 'wugu.reads_people() or wugu.reads_reported()',
  keeps => 'wugu.decides_on_people()',
  own   => 'volunteer_id = wugu.own_volunteer()');
call wugu.guard('training_attendance', 'township_code',
  reads => 'wugu.reads_people() or wugu.reads_reported()',
  keeps => 'wugu.decides_on_people()',
  own   => 'volunteer_id = wugu.own_volunteer()');
call wugu.guard('training_exam', 'township_code',
  reads  => 'wugu.reads_people() or wugu.reads_reported()',
  keeps  => 'wugu.decides_on_people()',
  own    => 'volunteer_id = wugu.own_volunteer()',
  grants => 'select, insert, update');
call wugu.history('training_cohort', 'training_history', 'cohort_id', 'county_code',
  reads => 'wugu.reads_people()', adds => 'wugu.decides_on_people()', about => true);
call wugu.seals('training_session', 'trainer', 'training_session:');
call wugu.erases('volunteer', 'training_history', 'about', empties => 'sealed', shuts => 'sealed');
