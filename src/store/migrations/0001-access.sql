-- Districts, their units, the people who work in them, and the journal of what was done.

create table district (
  district_code text primary key check (district_code ~ '^[0-9]{6}$'),
  name          text not null,
  created_at    timestamptz not null
);
comment on table district is '区县：一个服务可以有一个或多个';

create table unit (
  district_code text not null references district,
  slug          text not null,
  name          text not null,
  kind          text not null check (kind in ('department', 'park', 'town', 'vertical', 'party')),
  valid_from    date not null,
  valid_to      date,
  successor     text,
  position      integer not null default 0,
  primary key (district_code, slug),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table unit is '单位：部门、园区、乡镇街道；改名或撤并写下日期和承接单位，不删除';

create table account (
  district_code        text not null references district,
  id                   uuid not null,
  login                text not null,
  name                 text not null,
  role                 text check (role in ('lead', 'leader', 'unit', 'system', 'security', 'audit')),
  password_hash        text not null,
  must_change_password boolean not null default true,
  failures             integer not null default 0,
  locked_until         timestamptz,
  totp_secret          text,
  totp_confirmed       boolean not null default false,
  totp_step            bigint,
  disabled_at          timestamptz,
  version              integer not null default 1,
  created_at           timestamptz not null,
  primary key (district_code, id),
  unique (district_code, login)
);
comment on table account is '账号：系统管理员建，安全管理员授角色和单位';

create table account_unit (
  district_code text not null,
  account       uuid not null,
  unit          text not null,
  primary key (district_code, account, unit),
  foreign key (district_code, account) references account,
  foreign key (district_code, unit) references unit
);
comment on table account_unit is '账号所属单位：单位人员只看到这些单位的内容';

create table session (
  district_code text not null,
  token_hash    text not null,
  account       uuid not null,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  primary key (district_code, token_hash),
  foreign key (district_code, account) references account
);
comment on table session is '登录会话：只存令牌的散列';

create table one_time_link (
  district_code text not null references district,
  token_hash    text not null,
  purpose       text not null check (purpose in ('set up', 'sign in')),
  account       uuid,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  primary key (district_code, token_hash)
);
comment on table one_time_link is '一次性链接：二十四小时内用一次';

create table journal (
  district_code text not null references district,
  id            uuid not null,
  seq           bigint,
  at            timestamptz not null,
  account       uuid,
  person        text not null,
  via           text not null check (via in ('page', 'cli', 'job', 'system')),
  address       text,
  operation     text not null,
  input         jsonb not null,
  outcome       text not null check (outcome in ('done', 'refused')),
  sentence      text,
  mac           text,
  primary key (district_code, id),
  unique (district_code, seq),
  check ((seq is null) = (mac is null))
);
comment on table journal is '操作日志：随操作同一事务写入，随即逐行以 HMAC-SM3 相连，此后不改';
create index journal_unsealed on journal (district_code, id) where seq is null;
