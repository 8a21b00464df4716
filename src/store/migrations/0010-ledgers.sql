-- The books described in policy/ledgers, and the word that one of them has everything of an enterprise.

create table ledger_entry (
  district_code text not null references district,
  id            uuid not null,
  ledger        text not null,
  entry         uuid not null,
  enterprise    uuid,
  "values"      jsonb not null,
  happened_on   date,
  person        text not null,
  reason        text not null,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  foreign key (district_code, batch) references batch
);
comment on table ledger_entry is '台账登记项的一个版本：更正是同一登记项的新一行，从不改写；字段见 policy/ledgers';
create index ledger_entry_by_ledger on ledger_entry (district_code, ledger, entry, known_from, id);
create index ledger_entry_by_enterprise on ledger_entry (district_code, enterprise, ledger);

create table ledger_completeness (
  district_code text not null references district,
  id            uuid not null,
  ledger        text not null,
  enterprise    uuid not null,
  on_day        date not null,
  person        text not null,
  reason        text not null,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  foreign key (district_code, batch) references batch
);
comment on table ledger_completeness is '台账核对完整：某企业在某台账截至某日的登记已齐；没有这句话，空着不等于没有';
create index ledger_completeness_by_enterprise on ledger_completeness (district_code, enterprise, ledger);
