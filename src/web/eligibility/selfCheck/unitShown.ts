/** What stands behind a field. */
export function unitShown({ kind, unit = '' }: { kind: string; unit?: string | undefined }): string {
  return kind === 'money' ? '万元' : kind === 'share' ? '%' : unit
}
