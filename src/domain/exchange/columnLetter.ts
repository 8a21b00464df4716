/** A column's letters as a spreadsheet shows them: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  return column === 0
    ? ''
    : columnLetter(Math.floor((column - 1) / 26)) + String.fromCodePoint(65 + ((column - 1) % 26))
}
