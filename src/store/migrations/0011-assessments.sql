-- What the criteria say of every enterprise, kept so that lists need no reckoning. It follows from the books and can be
-- reckoned again at any time.

create table assessment_run (
  district_code text not null references district,
  scheme        text not null,
  in_force      date not null,
  mode          text not null,
  on_day        date not null,
  known_by      timestamptz not null,
  text_sha256   text not null,
  primary key (district_code, scheme, in_force, mode)
);
comment on table assessment_run is '批量对标：一套条件的一版最近一次对照的日期、所据数据截至时刻和条件文本的哈希';

create table assessment (
  district_code text not null references district,
  scheme        text not null,
  in_force      date not null,
  mode          text not null,
  enterprise    uuid not null,
  verdict       text not null check (verdict in ('qualifies', 'awaits judgement', 'not enough facts', 'falls short')),
  low           integer,
  high          integer,
  met           smallint not null,
  unmet         smallint not null,
  unknown       smallint not null,
  judgement     smallint not null,
  trace         bigint[] not null,
  primary key (district_code, scheme, in_force, mode, enterprise)
);
comment on table assessment is '批量对标的结论：每家企业、每套条件、每版一行，由账册算出，可随时重算；分数为百分之一分';
create index assessment_by_enterprise on assessment (district_code, enterprise);

-- What became known since the last reckoning is asked of these.
create index fact_known on fact (district_code, known_from);
create index title_event_known on title_event (district_code, known_from);
create index ledger_entry_known on ledger_entry (district_code, known_from);
create index withdrawal_known on withdrawal (district_code, known_from);
create index enterprise_known on enterprise (district_code, known_from);
