/** Settings for a transaction under which every server writes the same text for the same value. */
export const canonicalText = `
  set local timezone = 'UTC';
  set local datestyle = 'ISO';
  set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1`
