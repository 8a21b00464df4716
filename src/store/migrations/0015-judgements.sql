-- What people judged of an enterprise's application: whether a clause is met, or the points of an item.

create table judgement (
  district_code text not null references district,
  id            uuid not null,
  enterprise    uuid not null,
  scheme        text not null,
  in_force      date not null,
  clause        text not null,
  holds         boolean,
  points        numeric(6, 2),
  judge         text not null,
  judged_on     date not null,
  reason        text not null,
  person        text not null,
  known_from    timestamptz not null,
  primary key (district_code, id),
  foreign key (district_code, enterprise) references enterprise,
  check ((holds is null) <> (points is null))
);
comment on table judgement is '专家意见：某人某日对某企业某套条件（某一版）的一条或一项评分的判断；改判是新的一行，从不改写';
create index judgement_by_enterprise on judgement (district_code, enterprise, scheme);
