-- Which unit, and who there, looks after an enterprise from a day on.

create table assignment (
  district_code text not null references district,
  id            uuid not null,
  enterprise    uuid not null,
  unit          text,
  officer       text,
  from_day      date not null,
  person        text not null,
  known_from    timestamptz not null,
  batch         uuid,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  check (unit is not null or officer is null)
);
comment on table assignment is '包联：从某日起由哪个单位、哪位服务专员联系服务这家企业；交接是新的一行，单位为空表示从这一日起不再包联';
create index assignment_by_enterprise on assignment (district_code, enterprise, known_from, id);
