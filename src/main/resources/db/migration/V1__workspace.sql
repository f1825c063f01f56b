-- One text for SQLite and PostgreSQL: moments are milliseconds since 1970, yes and no are 1 and 0, decimals are text.

create table account (
  id varchar(36) primary key,
  login varchar(64) not null unique,
  name varchar(200) not null,
  role varchar(20) not null,
  region varchar(200),
  office varchar(100),
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
  created_by varchar(36) not null,
  unique (regulation, subject, year)
);
create index assessment_region on assessment (region);

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
  uploaded_by varchar(36) not null,
  uploader varchar(200) not null,
  primary key (workbook, number)
);

create table evaluation (
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  number integer not null,
  made_at bigint not null,
  evidence varchar(64) not null,
  rules varchar(64) not null,
  engine varchar(100) not null,
  score varchar(20) not null,
  rating varchar(100) not null,
  rating_id varchar(200) not null,
  rating_en varchar(200) not null,
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
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  indicator varchar(50) not null,
  outcome varchar(10) not null,
  reason text not null,
  made_at bigint not null,
  made_by varchar(36) not null,
  reviewer varchar(200) not null
);
create index review_assessment on review (assessment);

create table ruling (
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  indicator varchar(50) not null,
  verdict varchar(20) not null,
  reason text not null,
  made_at bigint not null,
  made_by varchar(36) not null,
  ruler varchar(200) not null
);
create index ruling_assessment on ruling (assessment);

create table remark (
  id varchar(36) primary key,
  assessment varchar(36) not null references assessment (id),
  indicator varchar(50) not null,
  words text not null,
  made_at bigint not null,
  made_by varchar(36) not null,
  author varchar(200) not null
);
create index remark_assessment on remark (assessment);

-- What was frozen when the assessment was submitted.
create table paper (
  assessment varchar(36) not null references assessment (id),
  name varchar(100) not null,
  sha256 varchar(64) not null references content (sha256),
  primary key (assessment, name)
);

create table outcome (
  assessment varchar(36) primary key references assessment (id),
  score varchar(20),
  rating varchar(200) not null,
  note text not null,
  made_at bigint not null,
  made_by varchar(36) not null,
  recorder varchar(200) not null
);

create table audit_entry (
  sequence bigint primary key,
  made_at bigint not null,
  actor varchar(36) not null,
  actor_name varchar(200) not null,
  action varchar(40) not null,
  object varchar(200) not null,
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
