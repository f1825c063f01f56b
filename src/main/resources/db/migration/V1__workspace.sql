-- One text for SQLite and PostgreSQL: moments are milliseconds since 1970, yes and no are 1 and 0, decimals are text.
-- Lengths are given where the program refuses longer ones; only PostgreSQL looks at them.

create table account (
  id varchar(36) primary key,
  login varchar(64) not null unique,
  name varchar(200) not null,
  role varchar(20) not null,
  region varchar(200),
  office varchar(100),
  subject varchar(200),
  password varchar(100) not null,
  temporary integer not null,
  active integer not null,
  failures integer not null,
  locked_until bigint not null,
  created_at bigint not null
);

create table assessment (
  id varchar(36) primary key,
  region varchar(200) not null,
  regulation varchar(100) not null,
  subject varchar(200) not null,
  year integer not null,
  state varchar(12) not null,
  created_at bigint not null,
  created_by text not null,
  unique (region, regulation, subject, year)
);

create table assessment_office (
  assessment varchar(36) not null references assessment (id),
  office varchar(100) not null,
  primary key (assessment, office)
);

-- The bytes of files, each once; never changed, never removed.
create table content (
  sha256 varchar(64) primary key,
  size bigint not null,
  bytes bytea not null
);

create table workbook (
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  office varchar(100),
  withdrawn integer not null,
  created_at bigint not null
);
create index workbook_assessment on workbook (assessment);

create table revision (
  workbook varchar(36) not null references workbook (id),
  number integer not null,
  file varchar(255) not null,
  sha256 varchar(64) not null references content (sha256),
  uploaded_at bigint not null,
  uploaded_by text not null,
  uploader text not null,
  primary key (workbook, number)
);

create table evaluation (
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  number integer not null,
  made_at bigint not null,
  evidence text not null,
  rules text not null,
  engine text not null,
  score varchar(20) not null,
  rating text not null,
  rating_id text not null,
  rating_en text not null,
  ready integer not null,
  indicators integer not null,
  met integer not null,
  review integer not null,
  issues integer not null,
  deadline varchar(10),
  criteria text not null,
  verdicts text not null,
  result varchar(64) not null references content (sha256),
  unique (assessment, number)
);

create table review (
  assessment varchar(36) not null references assessment (id),
  number integer not null,
  indicator varchar(50) not null,
  outcome varchar(10) not null,
  reason text not null,
  evidence varchar(64) not null,
  made_at bigint not null,
  made_by text not null,
  reviewer text not null,
  primary key (assessment, number)
);

create table ruling (
  assessment varchar(36) not null references assessment (id),
  number integer not null,
  indicator varchar(50) not null,
  verdict varchar(20) not null,
  reason text not null,
  evidence varchar(64) not null,
  made_at bigint not null,
  made_by text not null,
  ruler text not null,
  primary key (assessment, number)
);

create table remark (
  assessment varchar(36) not null references assessment (id),
  number integer not null,
  indicator varchar(50) not null,
  words text not null,
  made_at bigint not null,
  made_by text not null,
  author text not null,
  primary key (assessment, number)
);

-- What was frozen when the assessment was submitted.
create table paper (
  assessment varchar(36) not null references assessment (id),
  name text not null,
  sha256 varchar(64) not null references content (sha256),
  primary key (assessment, name)
);

create table outcome (
  assessment varchar(36) primary key references assessment (id),
  score varchar(20),
  rating varchar(200) not null,
  note text not null,
  made_at bigint not null,
  made_by text not null,
  recorder text not null
);

create table audit_entry (
  sequence bigint primary key,
  made_at bigint not null,
  actor text not null,
  actor_name text not null,
  action varchar(40) not null,
  object text not null,
  detail text not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);

create table audit_head (
  id integer primary key,
  sequence bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, sequence, hash) values (1, 0, '');
