/** Typed text in one form: full-width letters, digits and signs halved (NFKC), invisible characters and outer spaces gone. */
export function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .trim()
}
