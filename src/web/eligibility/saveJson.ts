import { saveBlob } from '#web/frame/saveBlob.ts'

/** Saves what is given as a file of JSON on the reader's own disk. */
export function saveJson(name: string, content: object): void {
  saveBlob(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
}
