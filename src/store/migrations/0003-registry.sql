-- The book of enterprises and their titles. Entries are added, never changed: what was entered by mistake is
-- answered by a row in withdrawal, from whose moment on the entry counts no more.

create table batch (
  district_code text not null references district,
  id            uuid not null,
  template      text not null,
  file_name     text not null,
  file_sha256   text not null,
  account       uuid,
  person        text not null,
  imported_at   timestamptz not null,
  accepted      integer not null,
  to_look_at    integer not null,
  returned      integer not null,
  unchanged     integer not null,
  undone_at     timestamptz,
  undone_by     text,
  primary key (district_code, id)
);
comment on table batch is '导入批次：谁、何时、哪个文件、进了多少';

create table row_problem (
  district_code text not null,
  batch         uuid not null,
  position      integer not null,
  sheet         text not null,
  row           integer not null,
  "column"      text not null,
  pile          text not null check (pile in ('accepted', 'toLookAt', 'returned')),
  sentence      text not null,
  primary key (district_code, batch, position),
  foreign key (district_code, batch) references batch
);
comment on table row_problem is '导入时逐行的问题，一句话说清表、行、列';

create table attachment (
  district_code text not null references district,
  sha256        text not null,
  name          text not null,
  bytes         bytea not null,
  stored_at     timestamptz not null,
  primary key (district_code, sha256)
);
comment on table attachment is '附件：按内容存放，进每一份备份';

create table enterprise (
  district_code text not null references district,
  id            uuid not null,
  registered_on date,
  industry      text,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, batch) references batch
);
comment on table enterprise is '企业：一个法人一行；代码、名称、所在地另有注明日期的行';

-- Nationally unique, so it stands apart from the district tables; a move is one transaction: out here, in there.
create table enterprise_code (
  credit_code   text primary key check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  district_code text not null,
  enterprise    uuid not null
);
comment on table enterprise_code is '统一社会信用代码与现属区县：全国唯一';
create index enterprise_code_by_enterprise on enterprise_code (district_code, enterprise);

create table enterprise_name (
  district_code text not null,
  id            uuid not null,
  enterprise    uuid not null,
  name          text not null,
  from_day      date,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise
);
comment on table enterprise_name is '企业名称：改名是新的一行';
create index enterprise_name_by_enterprise on enterprise_name (district_code, enterprise, known_from);

create table enterprise_place (
  district_code text not null,
  id            uuid not null,
  enterprise    uuid not null,
  town          text,
  park          text,
  address       text,
  from_day      date,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise
);
comment on table enterprise_place is '企业所在地：搬迁是新的一行';
create index enterprise_place_by_enterprise on enterprise_place (district_code, enterprise, known_from);

create table fact (
  district_code text not null,
  id            uuid not null,
  enterprise    uuid not null,
  fact          text not null,
  period        text not null,
  value         numeric(20, 4) not null,
  unit          text not null,
  source        text not null,
  truth_class   text not null check (truth_class in ('official', 'verified', 'claimed', 'estimated')),
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise
);
comment on table fact is '企业数据：一数一行，更正是新的一行，旧行仍能回到当天';
create index fact_by_enterprise on fact (district_code, enterprise, fact, period, known_from);

create table title_event (
  district_code      text not null,
  id                 uuid not null,
  enterprise         uuid not null,
  title              text not null,
  kind               text not null check (kind in ('certified', 'admitted', 'removed', 'cancelled', 'movedIn', 'movedOut')),
  happened_on        date not null,
  certificate_number text,
  valid_until        date,
  known_from         timestamptz not null,
  batch              uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  check (valid_until is null or valid_until > happened_on),
  check ((kind = 'certified') = (valid_until is not null))
);
comment on table title_event is '称号事件：证书、入库、退库、撤销、迁入、迁出；到期由有效期推出，不登记';
create index title_event_by_title on title_event (district_code, title, happened_on);
create index title_event_by_enterprise on title_event (district_code, enterprise);

create table credit (
  district_code text not null,
  id            uuid not null,
  event         uuid not null,
  unit          text not null,
  state         text not null check (state in ('claimed', 'accepted', 'declined')),
  reason        text not null,
  known_from    timestamptz not null,
  account       uuid,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, event) references title_event,
  foreign key (district_code, unit) references unit
);
comment on table credit is '归属：一项新增算哪个单位的；以最后一次裁定为准';
create index credit_by_event on credit (district_code, event, known_from);

create table opening (
  district_code text not null references district,
  id            uuid not null,
  title         text not null,
  on_day        date not null,
  total         integer not null check (total >= 0),
  reason        text not null,
  known_from    timestamptz not null,
  primary key (district_code, id)
);
comment on table opening is '期初数：某日总数；与已知名单之差作为差额一直可见';

create table withdrawal (
  district_code text not null references district,
  entry         uuid not null,
  reason        text not null,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, entry)
);
comment on table withdrawal is '撤回：所指的那一行从此刻起不再算数；撤销导入就是逐行撤回';
