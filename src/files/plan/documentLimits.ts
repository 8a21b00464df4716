/** What a plan document may measure at most: the file, its text in UTF-8, and the markup of a .docx, whose tree is many times as large. */
export const documentLimits = { bytes: 20 << 20, textBytes: 3 << 20, markup: 16 << 20 }
