-- What is known of an enterprise and is no number: days, choices, words, industries.

alter table fact alter column value drop not null;
alter table fact add column word text;
alter table fact add check ((value is null) <> (word is null));
comment on column fact.word is '不是数值的事实：日期、选项代码、文字、行业代码；与 value 二者只有一个';
