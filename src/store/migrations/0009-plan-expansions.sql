-- What people say of a plan beyond units and goals: cells of its tables, readings confirmed as right, and who a placeholder means.

alter table plan_correction drop constraint plan_correction_kind_check;
alter table plan_correction add constraint plan_correction_kind_check
  check (kind in ('task', 'goal', 'cell', 'confirmed'));

create table plan_expansion (
  district_code text not null references district,
  id            uuid not null,
  plan          text not null,
  placeholder   text not null,
  anchor        text,
  holder        text not null,
  name          text not null,
  valid_from    date not null,
  valid_to      date,
  reason        text not null,
  person        text not null,
  account       uuid,
  known_from    timestamptz not null,
  primary key (district_code, id),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table plan_expansion is '占位单位的展开：牵头单位指明的具体单位（单位或乡镇街道）和起止日期；任务为空即该占位单位的各项任务；撤回另记';
create index plan_expansion_by_plan on plan_expansion (district_code, plan, known_from);
