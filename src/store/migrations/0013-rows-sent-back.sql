-- A doubtful row can be sent back to its sender by a decision, which is remembered like the others.

alter table row_decision drop constraint row_decision_ruling_check;
alter table row_decision add constraint row_decision_ruling_check check (ruling in ('take', 'skip', 'match', 'sendBack'));
