/** What a received file may measure at most. */
export const readLimits = {
  bytes: 20 << 20,
  unpackedBytes: 200 << 20,
  rows: 100_000,
  columns: 500,
  seconds: 60,
  memoryMegabytes: 768,
  files: 500,
}
