-- Work that takes longer than two seconds: what was asked, how far it is, what came of it.

create table job (
  district_code text not null references district,
  id            uuid not null,
  operation     text not null,
  input         jsonb not null,
  account       uuid,
  person        text not null,
  state         text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done          integer not null default 0,
  total         integer,
  step          text,
  result        jsonb,
  failure       jsonb,
  asked_at      timestamptz not null,
  started_at    timestamptz,
  ended_at      timestamptz,
  primary key (district_code, id)
);
comment on table job is '后台作业：进度、结果和取消；服务重启后接着做';
