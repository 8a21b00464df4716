-- The plan as the district adopted it, and the targets that follow from it.

create table plan_version (
  district_code text not null references district,
  id            uuid not null,
  plan          text not null,
  version       integer not null,
  status        text not null check (status in ('draft', 'adopted', 'superseded')),
  title         text not null,
  document      jsonb not null,
  sha256        text not null,
  drafted_at    timestamptz not null,
  adopted_on    date,
  adopted_by    uuid,
  corrections   jsonb,
  primary key (district_code, id),
  unique (district_code, plan, version)
);
comment on table plan_version is '方案版本：采用后不再改动，新版本另起一行';

create table target (
  district_code text not null references district,
  id            uuid not null,
  plan_version  uuid not null,
  indicator     text not null,
  unit          text,
  year          smallint not null,
  kind          text not null check (kind in ('new', 'total', 'ratio')),
  comparator    text not null check (comparator in ('>', '>=', '<', '<=', '=', '~', 'range')),
  value         numeric(20, 4) not null,
  printed       text not null,
  primary key (district_code, id),
  foreign key (district_code, plan_version) references plan_version,
  foreign key (district_code, unit) references unit
);
comment on table target is '目标：单位为空即全区目标；printed 是文件上印的名称';
create index target_by_indicator on target (district_code, plan_version, indicator, year);

create table plan_correction (
  district_code text not null references district,
  id            uuid not null,
  plan          text not null,
  kind          text not null check (kind in ('task', 'goal')),
  anchor        text not null,
  change        jsonb not null,
  person        text not null,
  account       uuid,
  known_from    timestamptz not null,
  primary key (district_code, id)
);
comment on table plan_correction is '更正：人对编译结果的改动，按条目原文记下，重新编译和换版后仍有效';
create index plan_correction_by_plan on plan_correction (district_code, plan, known_from);
