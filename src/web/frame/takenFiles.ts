export type Taking = { accept: string; multiple: boolean }

/** What was chosen or dropped, as files that can be handed in, and a sentence for each that cannot. */
export async function takenFiles(
  chosen: readonly File[],
  { accept, multiple }: Taking,
): Promise<{ files: File[]; problems: string[] }> {
  if (!multiple && chosen.length > 1) return { files: [], problems: ['这里一次只收一个文件，请只选一个'] }
  const taken = await Promise.all(chosen.map((file) => taking(file, accept)))
  return {
    files: taken.filter((it) => typeof it !== 'string'),
    problems: taken.filter((it) => typeof it === 'string'),
  }
}

async function taking(file: File, accept: string): Promise<File | string> {
  const endings = accept.split(',')
  if (!endings.some((it) => file.name.toLowerCase().endsWith(it)))
    return `「${file.name}」不是 ${endings.join('、')} 文件，没有收下；请换成其中一种再选`
  try {
    return await inMemory(file)
  } catch {
    return `「${file.name}」读不出来：可能是文件夹，或正被别的程序占用；请关闭它再选`
  }
}

/** The file as it is now: what is saved over it later does not change what was tried. */
async function inMemory(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type })
}
