/** A title as part of a file's name: what no system takes in a name becomes a dash. */
export function fileName(words: string): string {
  return words.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
}
