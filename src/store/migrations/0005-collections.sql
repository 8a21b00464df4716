-- 拆表汇总. A list goes out in parts and comes back as returns; every return is a new version beside the ones before it.

create table collection (
  district_code text not null references district,
  id            uuid not null,
  title         text not null,
  instructions  text not null,
  due_on        date not null,
  split_by      text not null check (split_by in ('unit', 'town')),
  known         jsonb not null,
  asked         jsonb not null,
  started_at    timestamptz not null,
  account       uuid,
  person        text not null,
  primary key (district_code, id)
);
comment on table collection is '拆表汇总：一次收集，问什么、何时截止、按单位还是按乡镇拆分';

create table collection_part (
  district_code text not null,
  id            uuid not null,
  collection    uuid not null,
  position      integer not null,
  holder        text not null,
  name          text not null,
  primary key (district_code, id),
  unique (district_code, collection, holder),
  foreign key (district_code, collection) references collection
);
comment on table collection_part is '拆出的一份：给哪个单位或乡镇街道';

-- What was sent, as it was known on that day: a return is compared with this and not with what the books say later.
create table collection_row (
  district_code text not null,
  id            uuid not null,
  part          uuid not null,
  position      integer not null,
  enterprise    uuid not null,
  credit_code   text not null,
  name          text not null,
  known         jsonb not null,
  primary key (district_code, id),
  foreign key (district_code, part) references collection_part,
  foreign key (district_code, enterprise) references enterprise
);
comment on table collection_row is '下发的一行：企业和当日已知内容，锁定不改';
create index collection_row_by_part on collection_row (district_code, part, position);

create table collection_return (
  district_code text not null,
  id            uuid not null,
  part          uuid not null,
  version       integer not null check (version > 0),
  file_name     text not null,
  file_sha256   text not null,
  received_at   timestamptz not null,
  received_on   date not null,
  account       uuid,
  person        text not null,
  taken         integer not null,
  added         integer not null,
  returned      integer not null,
  primary key (district_code, id),
  unique (district_code, part, version),
  foreign key (district_code, part) references collection_part,
  foreign key (district_code, file_sha256) references attachment
);
comment on table collection_return is '报回的一版：重报是新的一版，旧版保留';

create table collection_answer (
  district_code text not null,
  return        uuid not null,
  position      integer not null,
  row           uuid,
  sheet_row     integer not null,
  credit_code   text not null,
  name          text not null,
  state         text not null check (state in ('taken', 'added', 'returned')),
  "values"      jsonb not null,
  differences   jsonb not null,
  reasons       jsonb not null,
  primary key (district_code, return, position),
  foreign key (district_code, return) references collection_return,
  foreign key (district_code, row) references collection_row
);
comment on table collection_answer is '报回的一行：采用、单位新增待核对或退回，连同理由';

create table collection_choice (
  district_code text not null,
  id            uuid not null,
  collection    uuid not null,
  credit_code   text not null,
  part          uuid not null,
  reason        text not null,
  known_from    timestamptz not null,
  account       uuid,
  primary key (district_code, id),
  foreign key (district_code, collection) references collection,
  foreign key (district_code, part) references collection_part
);
comment on table collection_choice is '两个单位都报时以谁为准；以最后一次裁定为准';
create index collection_choice_by_code on collection_choice (district_code, collection, credit_code, known_from);
