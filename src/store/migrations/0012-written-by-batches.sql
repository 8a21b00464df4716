-- What a batch wrote is kept with it: a second import of the same file writes nothing, so that nothing of it can be undone.

alter table batch add column written integer not null default 0;
comment on column batch.written is '写入的记录条数；0 表示内容与账面相同，无可撤销';

update batch set written =
    (select count(*) from enterprise it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from enterprise_name it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from enterprise_place it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from registration_number it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from fact it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from title_event it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from credit it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from column_mapping it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from row_decision it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from snapshot it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from absence it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from contact it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from ledger_entry it where it.district_code = batch.district_code and it.batch = batch.id)
  + (select count(*) from ledger_completeness it where it.district_code = batch.district_code and it.batch = batch.id);
