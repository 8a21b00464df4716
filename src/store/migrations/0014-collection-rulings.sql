-- 拆表汇总: an added row is ruled on, a return can be sent back, and what a unit typed of an enterprise it added is kept.

alter table collection_answer add column typed jsonb not null default '{}';

create table collection_ruling (
  district_code text not null,
  id            uuid not null,
  part          uuid not null,
  credit_code   text not null,
  kind          text not null check (kind in ('accepted', 'declined')),
  enterprise    uuid,
  batch         uuid,
  reason        text not null,
  known_from    timestamptz not null,
  account       uuid,
  person        text not null,
  primary key (district_code, id),
  check ((kind = 'accepted') = (enterprise is not null)),
  foreign key (district_code, part) references collection_part,
  foreign key (district_code, enterprise) references enterprise,
  foreign key (district_code, batch) references batch
);
comment on table collection_ruling is '单位新增的行怎么办：接受（登记为新企业或并入已有企业）或不接受；以最后一次为准，批次撤销的接受不算';
create index collection_ruling_by_part on collection_ruling (district_code, part, known_from);

create table collection_send_back (
  district_code  text not null,
  id             uuid not null,
  return         uuid not null,
  reason         text not null,
  known_from     timestamptz not null,
  account        uuid,
  person         text not null,
  withdrawn_from timestamptz,
  withdrawn_by   text,
  primary key (district_code, id),
  foreign key (district_code, return) references collection_return
);
comment on table collection_send_back is '退回一份报回的表，连同理由；撤回后该表仍算已报';
create index collection_send_back_by_return on collection_send_back (district_code, return);
