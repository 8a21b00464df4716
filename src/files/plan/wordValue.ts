/** The value that an element of Word's XML carries: `<w:start w:val="3"/>` → 3. Undefined where the element is not in `xml`. */
export function wordValue(xml: string, element: string): string | undefined {
  return new RegExp(`<w:${element}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]
}
