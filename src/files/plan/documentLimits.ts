/** What a plan document may measure at most: the file, and its text in UTF-8. */
export const documentLimits = { bytes: 20 << 20, textBytes: 3 << 20 }
