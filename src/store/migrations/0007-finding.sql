-- Finding an enterprise by two characters of any name it ever bore, or by initials; and the views people keep of a list.

-- All pairs of neighbouring characters, so that an index answers what part of a text two characters are in.
create function zh_grams(words text) returns text[] language sql immutable strict parallel safe
  return (select array_agg(distinct substr(words, place, 2)) from generate_series(1, greatest(length(words) - 1, 1)) place);

-- Derived from the name when it is entered; a row from before is completed at the next start.
alter table enterprise_name add column pinyin text, add column initials text;
create index enterprise_name_by_grams on enterprise_name using gin (zh_grams(name));
create index enterprise_name_by_initials on enterprise_name using gin (zh_grams(initials));
create index enterprise_name_without_pinyin on enterprise_name (district_code) where pinyin is null;

create table saved_view (
  district_code text not null references district,
  id            uuid not null,
  view          uuid not null,
  account       uuid not null,
  name          text not null check (name <> ''),
  search        jsonb not null,
  shared        boolean not null,
  known_from    timestamptz not null,
  primary key (district_code, id),
  foreign key (district_code, account) references account
);
comment on table saved_view is '保存的视图：某人对列表的筛选、排序和列；改名是新的一行，删除是撤回';
create index saved_view_by_view on saved_view (district_code, view, known_from);
