import { Refusal } from '#domain/access/refusal.ts'
import { readLimits } from './readLimits.ts'

/** Every reason for which a file is not read, with what its sender can do about it. */
export const fileRefusal = {
  empty: (name: string) => new Refusal('bad-input', `文件「${name}」是空的，请检查后重新上传。`),
  tooLarge: (name: string) =>
    new Refusal(
      'too-large',
      `文件「${name}」超过 ${megabytes(readLimits.bytes)}，请删去图片和无关的工作表，或拆成几个文件后分别上传。`,
    ),
  swollen: (name: string) =>
    new Refusal(
      'too-large',
      `文件「${name}」解压后超过 ${megabytes(readLimits.unpackedBytes)}，不予读取；请把需要的数据另存为一个新的 .xlsx 文件后上传。`,
    ),
  tooManyRows: (name: string, sheet: string, rows: number) =>
    new Refusal(
      'too-large',
      `文件「${name}」的工作表「${sheet}」有内容到第 ${rows} 行，最多读 ${readLimits.rows} 行；下方若是空行请删去，否则请拆成几个文件。`,
    ),
  tooManyColumns: (name: string, sheet: string, columns: number) =>
    new Refusal(
      'too-large',
      `文件「${name}」的工作表「${sheet}」有 ${columns} 列，最多读 ${readLimits.columns} 列；请只保留需要的列后重新上传。`,
    ),
  tooHeavy: (name: string) =>
    new Refusal('too-large', `文件「${name}」读取时占用内存过多，已停止；请只保留需要的工作表和列，另存后上传。`),
  tooSlow: (name: string) =>
    new Refusal(
      'too-large',
      `文件「${name}」读了 ${readLimits.seconds} 秒还没有读完，已停止；请只保留需要的工作表和列，另存后上传。`,
    ),
  tooManyFiles: (name: string, files: number) =>
    new Refusal('too-large', `压缩包「${name}」里有 ${files} 个文件，最多读 ${readLimits.files} 个；请分几次上传。`),
  wrongType: (name: string, found: string) =>
    new Refusal(
      'bad-input',
      `文件「${name}」${found}，不是 Excel 或 CSV 表格；请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。`,
    ),
  locked: (name: string) =>
    new Refusal('bad-input', `文件「${name}」设有打开密码，请在 Excel 或 WPS 中取消密码、保存后重新上传。`),
  damaged: (name: string) =>
    new Refusal('bad-input', `文件「${name}」不完整或已损坏，请重新取得原文件，能用 Excel 或 WPS 打开后再上传。`),
  openQuote: (name: string, row: number) =>
    new Refusal(
      'bad-input',
      `文件「${name}」第 ${row} 行的引号没有成对，文件可能不完整；请补上引号，或用 Excel 另存为 .xlsx 后上传。`,
    ),
}

function megabytes(bytes: number): string {
  return `${bytes >> 20} MB`
}
