-- What is learnt from one list for the next: old numbers of enterprises, how a sender's columns are read, what was decided
-- of its rows. All of it came with a batch and is taken back with it.

create table registration_number (
  district_code text not null,
  id            uuid not null,
  enterprise    uuid not null,
  number        text not null check (number ~ '^[0-9]{15}$'),
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  foreign key (district_code, batch) references batch
);
comment on table registration_number is '旧工商注册号：换发 18 位代码以前的 15 位号，凭它认出企业';
create index registration_number_by_enterprise on registration_number (district_code, enterprise);

create table column_mapping (
  district_code text not null,
  id            uuid not null,
  sender        text not null,
  template      text not null,
  headings      text not null,
  mapping       jsonb not null,
  known_from    timestamptz not null,
  batch         uuid not null,
  primary key (district_code, id),
  foreign key (district_code, batch) references batch
);
comment on table column_mapping is '列的对应关系：哪个报送单位的哪种表头怎样读，下次照用';
create index column_mapping_by_sender on column_mapping (district_code, sender, template, known_from);

create table row_decision (
  district_code text not null,
  id            uuid not null,
  sender        text not null,
  template      text not null,
  said          text not null,
  ruling        text not null check (ruling in ('take', 'skip', 'match')),
  enterprise    uuid,
  known_from    timestamptz not null,
  batch         uuid not null,
  primary key (district_code, id),
  foreign key (district_code, batch) references batch,
  foreign key (district_code, enterprise) references enterprise,
  check ((ruling = 'match') = (enterprise is not null))
);
comment on table row_decision is '待核对行的处理：同一报送单位再报同样内容时照办，不再问';
create index row_decision_by_sender on row_decision (district_code, sender, template, known_from);

alter table batch add column sender text not null default '';
alter table batch add column sheet text not null default '';
alter table batch add column header_row integer;
alter table row_problem add column fix text;
comment on column row_problem.fix is '建议改成什么';
