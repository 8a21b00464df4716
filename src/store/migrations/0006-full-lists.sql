-- Full lists as of a day, what they lack against the book, counts without names, and whom to call.

create table snapshot (
  district_code text not null references district,
  id            uuid not null,
  title         text not null,
  on_day        date not null,
  sender        text not null,
  known_from    timestamptz not null,
  batch         uuid not null,
  primary key (district_code, id),
  foreign key (district_code, batch) references batch
);
comment on table snapshot is '全量名单：某单位报来的、截至某日的全部企业';
create index snapshot_by_title on snapshot (district_code, title, on_day);

create table snapshot_row (
  district_code      text not null,
  snapshot           uuid not null,
  row                integer not null,
  credit_code        text not null,
  name               text not null,
  certificate_number text,
  since              date not null,
  valid_until        date,
  town               text,
  primary key (district_code, snapshot, row),
  foreign key (district_code, snapshot) references snapshot
);
comment on table snapshot_row is '全量名单的一行，照名单原样';

create table absence (
  district_code text not null,
  id            uuid not null,
  snapshot      uuid not null,
  enterprise    uuid not null,
  title         text not null,
  known_from    timestamptz not null,
  batch         uuid not null,
  primary key (district_code, id),
  foreign key (district_code, snapshot) references snapshot,
  foreign key (district_code, enterprise) references enterprise
);
comment on table absence is '待核实：账面上有、全量名单里没有的企业；本身不减少任何数';
create index absence_by_enterprise on absence (district_code, enterprise, title);

create table absence_finding (
  district_code text not null,
  id            uuid not null,
  absence       uuid not null,
  outcome       text not null check (outcome in ('removed', 'cancelled', 'movedOut', 'omitted', 'renamed', 'other')),
  reason        text not null,
  event         uuid,
  person        text not null,
  known_from    timestamptz not null,
  primary key (district_code, id),
  foreign key (district_code, absence) references absence,
  foreign key (district_code, event) references title_event
);
comment on table absence_finding is '待核实的核实结果：谁、何时、因何；确已退出的同时登记称号事件';
create index absence_finding_by_absence on absence_finding (district_code, absence);

create table contact (
  district_code text not null,
  id            uuid not null,
  enterprise    uuid not null,
  name          text,
  phone         text,
  known_from    timestamptz not null,
  batch         uuid not null,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  check (name is not null or phone is not null)
);
comment on table contact is '企业联系人：随名单收到，平时遮盖，显示一次记一次日志；不收身份证号';
create index contact_by_enterprise on contact (district_code, enterprise, known_from);

-- A total of a past year is no opening: what came in after it is nobody's 新增 all the same.
alter table opening add column kind text not null default 'opening' check (kind in ('opening', 'yearTotal'));
alter table opening add column person text;
comment on table opening is '期初数与历年总数：某日总数；与已知名单之差作为差额一直可见';
